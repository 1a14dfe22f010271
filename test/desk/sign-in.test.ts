/** Signing in as people do it, in a real browser. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCodebook } from "../../src/app/load-codebook.js";
import { type Serving, serveDesk } from "../../src/desk/serve.js";
import type { RecordStore } from "../../src/record/port.js";
import { makeSample } from "../../src/record/sample-documents.js";
import { openSqlite } from "../../src/record/sqlite/open-sqlite.js";
import { travaux } from "../run-travaux.js";
import {
	hasBrowser,
	openBrowser,
	seriousViolations,
	watchedPage,
} from "./browser.js";

let folder: string;
let store: RecordStore;
let desk: Serving;
let browser: Browser;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "travaux-people-"));
	store = await openSqlite(join(folder, "travaux.db"), { create: true });
	await store.add([makeSample({ text: "Mina Torv said so." })]);
	desk = await serveDesk({
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
	});
	if (hasBrowser) browser = await openBrowser();
}, 60_000);
afterAll(async () => {
	await browser?.close();
	await desk?.close();
	await store?.close();
	rmSync(folder, { recursive: true });
});

describe.skipIf(!hasBrowser)(
	"a person (skipped where /usr/bin/chromium is not installed)",
	() => {
		it("signs in with the token that travaux user add prints, comes to the page asked for, and signs out", async () => {
			const added = await travaux([
				...["user", "add", "Bea Lind", "--role", "admin"],
				...["--record", join(folder, "travaux.db")],
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
		}, 120_000);
	},
);
