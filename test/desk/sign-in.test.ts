/** Signing in as people do it, in a real browser. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCodebook } from "../../src/app/load-codebook.js";
import { addPerson } from "../../src/app/people/change-people.js";
import {
	type ServeOptions,
	type Serving,
	serveDesk,
} from "../../src/desk/serve.js";
import type { RecordStore } from "../../src/record/port.js";
import { travaux } from "../run-travaux.js";
import {
	hasBrowser,
	openBrowser,
	seriousViolations,
	watchedPage,
} from "./browser.js";
import { type FiledRecord, fileRecord } from "./served-record.js";

let folder: string;
let record: FiledRecord;
let store: RecordStore;
let desk: Serving;
let browser: Browser;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "travaux-people-"));
	const article = join(folder, "a.txt");
	writeFileSync(article, "Mina Torv said on Monday that the bridge was open.");
	record = await fileRecord([{ paths: [article], published: "2025-11-25" }]);
	({ store } = record);
	desk = await start({});
	if (hasBrowser) browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	await desk?.close();
	await record?.close();
	rmSync(folder, { recursive: true });
});

const start = (options: Partial<ServeOptions>): Promise<Serving> =>
	serveDesk({
		record: store,
		codebook: loadCodebook(),
		name: "Norland",
		host: "127.0.0.1",
		port: 0,
		token: null,
		coder: null,
		now: () => "2026-02-01T09:00:00.000Z",
		onFault: (error) => {
			throw error;
		},
		...options,
	});

describe.skipIf(!hasBrowser)(
	"a person (skipped where /usr/bin/chromium is not installed)",
	() => {
		it("signs in with the token that travaux user add prints, comes to the page asked for, and signs out", async () => {
			const added = await travaux([
				...["user", "add", "Bea Lind", "--role", "admin"],
				...["--record", record.path],
			]);
			const token = /^Token: (\S+)$/m.exec(added.stdout)?.[1] ?? "";
			const { page, complaints } = await watchedPage(browser, desk.address);
			for (const colorScheme of ["light", "dark"] as const) {
				await page.emulateMedia({ colorScheme });
				await page.goto(`${desk.address}claims`);
				expect(await seriousViolations(page)).toEqual([]);
			}
			await page.getByLabel("Name").fill("Bea Lind");
			await page.getByLabel("Token").fill(token);
			await page.keyboard.press("Enter");
			await page.waitForURL(/\/claims$/);
			await page.getByRole("link", { name: "Account" }).click();
			await page.getByRole("link", { name: /who changed what/ }).click();
			expect(await page.locator("#trail").textContent()).toContain(
				"Bea Lind let in as admin",
			);
			expect(await seriousViolations(page)).toEqual([]);
			await page.getByRole("link", { name: "Account" }).click();
			await page.getByRole("button", { name: "Sign out" }).click();
			await page.waitForURL(/\/sign-in$/);
			expect(complaints).toEqual([]);
		});

		it("corrects from another machine, over plain HTTP, in their own name", async () => {
			const { token } = await addPerson(
				{ name: "Ola Venn", role: "coder" },
				{ store, by: "root", now: () => "2026-02-01T09:00:00.000Z" },
			);
			const open = await start({ host: "0.0.0.0", mustSignIn: true });
			const elsewhere = await openBrowser("desk.example");
			const address = `http://desk.example:${new URL(open.address).port}/`;
			const { page, complaints } = await watchedPage(elsewhere, address);
			await page.goto(`${address}review`);
			await page.getByLabel("Name").fill("Ola Venn");
			await page.getByLabel("Token").fill(token);
			await page.keyboard.press("Enter");
			await page.waitForURL(/\/review$/);
			await Promise.all([
				page.waitForResponse((answer) => answer.request().method() === "POST"),
				page.getByRole("button", { name: "Accept" }).first().click(),
			]);
			await page.waitForLoadState();
			expect(await page.locator("h1").textContent()).toBe("Review");
			expect((await store.corrections({})).map(({ coder }) => coder)).toEqual([
				"Ola Venn",
			]);
			// Over plain HTTP browsers say that they pass over one header of ours.
			expect(
				complaints.filter((one) => !one.includes("Opener-Policy")),
			).toEqual([]);
			await elsewhere.close();
			await open.close();
		});
	},
);
