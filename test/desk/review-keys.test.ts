/** The review by keyboard alone, and a statement marked by selecting its words, in a real browser. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	hasBrowser,
	openBrowser,
	seriousViolations,
	watchedPage,
} from "./browser.js";
import { type ServedRecord, serveFiles } from "./served-record.js";

const TEXT = `Mina Torv, the foreign minister of Norland, said on Monday that she opposed the demilitarised zone. Ola Venn told reporters that the harbour had been closed since Sunday. Jonas Vell said the bridge would stay open.

Nobody else was asked about the port.`;

let folder: string;
let desk: ServedRecord;
let browser: Browser;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "travaux-keys-"));
	writeFileSync(join(folder, "a.txt"), TEXT);
	desk = await serveFiles(
		[{ paths: [join(folder, "a.txt")], published: "2025-11-25" }],
		"Norland",
	);
	if (!hasBrowser) return;
	browser = await openBrowser();
	({ page, complaints } = await watchedPage(browser, desk.address));
});
afterAll(async () => {
	await browser?.close();
	await desk?.close();
	rmSync(folder, { recursive: true });
});

const open = (path: string) => page.goto(new URL(path, desk.address).href);
const items = () => page.locator("[data-item]").count();
const focused = () => page.evaluate<string>("document.activeElement?.id ?? ''");

describe.skipIf(!hasBrowser)(
	"a coder without a mouse (skipped where /usr/bin/chromium is not installed)",
	() => {
		it("is shown the keys by ?, and is rid of them by Escape", async () => {
			await open("/review");
			await page.keyboard.press("?");
			const keys = page.locator("#keys");
			expect(await keys.isVisible()).toBe(true);
			expect(await keys.textContent()).toContain("take back");
			expect(await seriousViolations(page)).toEqual([]);
			await page.keyboard.press("Escape");
			expect(await keys.isVisible()).toBe(false);
		});

		it("goes through the queue by j and k, accepts by a, and takes it back by u", async () => {
			await open("/review");
			const before = await items();
			expect(before).toBeGreaterThanOrEqual(3);
			await page.keyboard.press("j");
			expect(await focused()).toBe("item-2");
			await page.keyboard.press("k");
			expect(await focused()).toBe("item-1");
			await Promise.all([page.waitForEvent("load"), page.keyboard.press("a")]);
			expect(await items()).toBe(before - 1);
			await Promise.all([page.waitForEvent("load"), page.keyboard.press("u")]);
			expect(await items()).toBe(before);
		});

		it("changes the speaker by e, typing and Enter, at once visible elsewhere", async () => {
			await open("/review");
			await page.keyboard.press("e");
			await page.keyboard.press("Control+a");
			await page.keyboard.type("Ana Orlo");
			await Promise.all([
				page.waitForEvent("load"),
				page.keyboard.press("Enter"),
			]);
			await open("/statements?speaker=ana-orlo");
			expect(await page.locator("#statements .lines li").count()).toBe(1);
		});

		it("marks a statement that was missed by selecting its words", async () => {
			await open("/documents");
			await page.locator("#documents tbody th a").first().click();
			// A click does not wait for the page that it leads to.
			await page.locator("#missed form").waitFor({ state: "attached" });
			await page.evaluate(`{
				const words = [...document.querySelectorAll(".text")].at(-1);
				const range = document.createRange();
				range.selectNodeContents(words);
				getSelection().removeAllRanges();
				getSelection().addRange(range);
			}`);
			const form = page.locator("#missed form");
			await page.waitForFunction(
				`document.querySelector("#missed [name=quote]").value !== ""`,
			);
			await form.getByLabel("Speaker").fill("Ola Venn");
			await Promise.all([
				page.waitForEvent("load"),
				form.getByRole("button", { name: "Add the statement" }).click(),
			]);
			await open("/statements?text=port");
			expect(await page.locator("#statements").textContent()).toContain(
				"Nobody else was asked about the port",
			);
			expect(complaints).toEqual([]);
			expect(desk.faults).toEqual([]);
		});
	},
);
