/** The desk as its reader meets it: the bundled negotiation, served, in a real browser. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	hasBrowser,
	openBrowser,
	seriousViolations,
	watchedPage,
} from "./browser.js";
import { BUNDLED, type ServedRecord, serveFiles } from "./served-record.js";

const PATIENCE_MS = 600_000;

let desk: ServedRecord;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	desk = await serveFiles(BUNDLED, "Bundled talks");
	if (!hasBrowser) return;
	browser = await openBrowser();
	({ page, complaints } = await watchedPage(browser, desk.address));
}, PATIENCE_MS);
afterAll(async () => {
	expect(desk.faults).toEqual([]);
	await browser?.close();
	await desk?.close();
});

const at = (path: string): string => new URL(path, desk.address).href;

/** What a program gets. */
async function json(path: string): Promise<PageTold> {
	const response = await fetch(at(path));
	expect(response.status).toBe(200);
	return (await response.json()) as PageTold;
}

interface Told {
	readonly value: string | number | null;
	readonly text: string;
	readonly evidence: readonly {
		readonly document: string;
		readonly start: number;
		readonly end: number;
		readonly quote: string;
	}[];
}
interface PageTold {
	readonly tables: readonly {
		readonly name: string;
		readonly rows: readonly Readonly<Record<string, Told>>[];
	}[];
}

const rowsOf = ({ tables }: PageTold, name: string) =>
	tables.find((table) => table.name === name)?.rows ?? [];

/** A page of each kind; the last ones are found from the others. */
async function everyPage(): Promise<readonly string[]> {
	const drafts = rowsOf(await json("/drafts.json"), "line");
	const text = drafts.find((row) => row.text?.value !== null);
	const [claim] = rowsOf(await json("/claims.json"), "claims");
	return [
		...["/", "/changes", "/changes?since=2025-11-25&until=2025-12-24"],
		...["/matrix", "/matrix?by=draft", "/drafts", "/compare", "/claims"],
		...["/timeline", "/timeline?from=2025-12-01&to=2025-12-31", "/network"],
		...["/statements", "/documents", "/coverage", "/search?q=truce"],
		...["/issue/territory", "/actor/ukraine", "/?as-of=2025-12-01"],
		`/draft/${encodeURIComponent(String(text?.draft?.value))}`,
		`/claim/${encodeURIComponent(String(claim?.claim?.value))}`,
		`/document/${text?.text?.value}`,
	];
}

describe("every page for programs", () => {
	it("has a twin in JSON that names its tables, and one in CSV", async () => {
		for (const path of await everyPage()) {
			const url = new URL(at(path));
			if (url.pathname.startsWith("/document/")) continue;
			const name = url.pathname === "/" ? "/index" : url.pathname;
			const asJson = await fetch(at(`${name}.json${url.search}`));
			expect(asJson.headers.get("content-type")).toContain("application/json");
			expect(Object.keys((await asJson.json()) as object)).not.toEqual([]);
			const asCsv = await fetch(at(`${name}.csv${url.search}`));
			expect([path, asCsv.status]).toEqual([path, 200]);
			expect(await asCsv.text()).toMatch(/^[a-z_]+,/);
		}
	});

	it("gives words that stand in the documents where it says, in each cell", async () => {
		const texts = new Map<string, string>();
		for (const path of ["/index.json", "/matrix.json", "/claims.json"]) {
			const places = (await json(path)).tables
				.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row)))
				.flatMap(({ evidence }) => evidence);
			expect(places.length).toBeGreaterThan(10);
			for (const { document, start, end, quote } of places) {
				if (!texts.has(document)) {
					const read = await fetch(at(`/document/${document}.json`));
					texts.set(document, ((await read.json()) as { text: string }).text);
				}
				expect(texts.get(document)?.slice(start, end)).toBe(quote);
			}
		}
	});

	it("reads changes as a brief in Markdown", async () => {
		const response = await fetch(
			at("/changes.md?since=2025-11-25&until=2025-12-24"),
		);
		expect(response.headers.get("content-type")).toContain("text/markdown");
		expect(await response.text()).toMatch(
			/^# What changed from 25 November 2025 to 24 December 2025\n/,
		);
	});
});

describe("an address that leads nowhere", () => {
	it.each([
		["/nowhere", 404, "There is no page at this address."],
		["/document/0000", 404, "The record holds nothing at this address."],
		["/actor/nobody", 404, "The record holds nothing at this address."],
		["/?as-of=2025-02-30", 400, "“2025-02-30” is no day"],
		["/timeline?from=yesterday", 400, "“yesterday” is no day"],
		["/matrix?by=colour", 400, "by issue or by draft"],
		["/search?q=a&in=dreams", 400, "Words are looked for in"],
		["/changes?since=2026-01-02&until=2026-01-01", 400, "is after 2026-01-01"],
		["/statements?speaker=nobody", 400, "There is nobody to ask about"],
		["/compare?a=none", 400, "no text of the draft that a names"],
	])("%s is answered with %i and a sentence", async (path, status, words) => {
		const response = await fetch(at(path));
		expect(response.status).toBe(status);
		const html = await response.text();
		expect(html).toContain(words);
		expect(html).not.toMatch(/\.tsx?:\d|node_modules/);
	});

	it("says so to programs in JSON", async () => {
		const response = await fetch(at("/nowhere.json"));
		expect(response.status).toBe(404);
		expect(await response.json()).toEqual({
			error: "There is no page at this address.",
		});
	});
});

describe.skipIf(!hasBrowser)(
	"in a browser (skipped where /usr/bin/chromium is not installed)",
	() => {
		it(
			"opens each page without a complaint, without another host, and without a serious barrier",
			async () => {
				const barriers: string[] = [];
				for (const path of [...(await everyPage()), "/review", "/nowhere"])
					for (const colorScheme of ["light", "dark"] as const) {
						await page.emulateMedia({ colorScheme });
						await page.goto(at(path));
						expect([path, await page.locator("h1").count()]).toEqual([path, 1]);
						// What is other in the dark is colours.
						const rules = colorScheme === "dark" ? ["color-contrast"] : [];
						for (const found of await seriousViolations(page, rules))
							barriers.push(`${path} in the ${colorScheme}: ${found}`);
					}
				await page.emulateMedia({ colorScheme: null });
				expect(barriers).toEqual([]);
				// The browser itself tells of the page that is not there.
				expect(complaints.filter((one) => one.includes("404"))).toHaveLength(2);
				expect(complaints.filter((one) => !one.includes("404"))).toEqual([]);
				complaints.splice(0);
			},
			PATIENCE_MS,
		);

		it(
			"fits a phone: no page is wider than the screen",
			async () => {
				const phone = await watchedPage(browser, desk.address, {
					width: 390,
					height: 844,
				});
				const tooWide: string[] = [];
				for (const path of [...(await everyPage()), "/review"]) {
					await phone.page.goto(at(path));
					const excess = await phone.page.evaluate(
						"document.documentElement.scrollWidth - innerWidth",
					);
					if (excess !== 0) tooWide.push(`${path} by ${excess}`);
				}
				expect(tooWide).toEqual([]);
				await phone.page.goto(at("/network"));
				const drawing = await phone.page
					.locator("svg.network:visible")
					.boundingBox();
				expect((drawing?.x ?? 0) + (drawing?.width ?? 999)).toBeLessThan(390);
				const [label] = await phone.page
					.locator("svg.network:visible text")
					.evaluateAll((labels) =>
						labels.map((one) => one.getBoundingClientRect().height),
					);
				expect(label).toBeGreaterThan(10);
				await phone.page.close();
			},
			PATIENCE_MS,
		);

		it(
			"leads from a line of the brief to its words, marked, and keeps the date asked for",
			async () => {
				await page.goto(at("/?as-of=2025-12-24"));
				const line = page
					.locator("#provisions .words a, #provisions .text-of-line a")
					.first();
				const words = (await line.textContent()) ?? "";
				await line.click();
				expect(page.url()).toContain("as-of=2025-12-24");
				expect(page.url()).toMatch(/mark=\d+-\d+#marked$/);
				const marked = (await page.locator("mark").allInnerTexts()).join("");
				expect(words.replace(/\s+/g, " ")).toContain(
					marked.replace(/\s+/g, " ").slice(0, 30),
				);
				await expectInView(page, "#marked");
			},
			PATIENCE_MS,
		);

		it(
			"opens from a cell of the matrix its words at once, and its history beside it",
			async () => {
				await page.goto(at("/matrix"));
				const cell = page.locator(".matrix td:has(button)").first();
				await cell.locator("button").click();
				const history = page.locator(".history:popover-open");
				expect(await history.locator("li").count()).toBeGreaterThan(0);
				await page.keyboard.press("Escape");
				await cell.locator("a.stance").click();
				await expectInView(page, "#marked");
			},
			PATIENCE_MS,
		);

		it(
			"keeps heads of the matrix in sight when it is scrolled",
			async () => {
				await page.setViewportSize({ width: 700, height: 500 });
				await page.goto(at("/matrix"));
				await page.locator(".matrix").evaluate((matrix) => {
					matrix.scrollTo(300, 200);
				});
				const [first, matrix] = await Promise.all([
					page.locator(".matrix tbody th").last().boundingBox(),
					page.locator(".matrix").boundingBox(),
				]);
				expect(Math.round(first?.x ?? -1)).toBe(Math.round(matrix?.x ?? -2));
				await page.setViewportSize({ width: 1280, height: 900 });
			},
			PATIENCE_MS,
		);

		it(
			"shows in the reader what was read of the words under the focus",
			async () => {
				const [row] = rowsOf(await json("/statements.json"), "statements");
				const place = row?.words?.evidence[0];
				await page.goto(
					at(
						`/document/${place?.document}?mark=${place?.start}-${place?.end}#marked`,
					),
				);
				const statement = page.locator("a.statement[id]").first();
				await statement.focus();
				const number = (await statement.getAttribute("data-notes"))?.split(
					" ",
				)[0];
				expect(
					await page.locator(`[data-note="${number}"]`).getAttribute("class"),
				).toContain("is-read");
			},
			PATIENCE_MS,
		);

		it(
			"takes days drawn over the timeline for a filter",
			async () => {
				await page.goto(at("/timeline"));
				const plot = await page.locator(".timeline").boundingBox();
				if (plot === null) throw new Error("the timeline is not shown");
				const y = plot.y + 40;
				await page.mouse.move(plot.x + 300, y);
				await page.mouse.down();
				await page.mouse.move(plot.x + 600, y, { steps: 4 });
				await Promise.all([
					page.waitForURL(/from=2025-12-\d\d&to=20\d\d-/),
					page.mouse.up(),
				]);
				const [first] = await page.locator("#events .lead").allInnerTexts();
				expect(first).toMatch(/2025|2026/);
				expect(complaints).toEqual([]);
			},
			PATIENCE_MS,
		);

		it(
			"asks for another day from any page, the filters kept",
			async () => {
				await page.goto(at("/matrix?by=draft"));
				await page.fill('.dates input[name="as-of"]', "2025-11-25");
				await page.click(".dates button");
				expect(page.url()).toContain("by=draft");
				expect(page.url()).toContain("as-of=2025-11-25");
				expect(await page.locator(".notes").first().textContent()).toContain(
					"As of 25 November 2025.",
				);
			},
			PATIENCE_MS,
		);

		it(
			"finds words, and leads to their place",
			async () => {
				await page.goto(at("/"));
				await page.fill('.ask input[name="q"]', "truce");
				await page.keyboard.press("Enter");
				await page.waitForURL(/search/);
				expect(
					await page.locator("#documents .words mark").first().textContent(),
				).toMatch(/truce/i);
				expect(
					await page.locator("#statements .words mark").allInnerTexts(),
				).toContainEqual(expect.stringMatching(/truce/i));
				await page.locator("#documents .words a").first().click();
				expect((await page.locator("mark").allInnerTexts()).join("")).toMatch(
					/truce/i,
				);
			},
			PATIENCE_MS,
		);

		it(
			"is of use without script",
			async () => {
				const context = await browser.newContext({ javaScriptEnabled: false });
				const plain = await context.newPage();
				await plain.goto(at("/matrix"));
				await plain.locator(".matrix a.stance").first().click();
				expect(await plain.locator("#marked").count()).toBe(1);
				await plain.goto(at("/timeline"));
				await plain.fill('#window input[name="from"]', "2026-01-01");
				await plain.click("#window button");
				expect(plain.url()).toContain("from=2026-01-01");
				await context.close();
			},
			PATIENCE_MS,
		);
	},
);

async function expectInView(page: Page, selector: string): Promise<void> {
	const box = await page.locator(selector).boundingBox();
	const height = page.viewportSize()?.height ?? 0;
	expect(box?.y).toBeGreaterThanOrEqual(0);
	expect(box?.y).toBeLessThan(height);
}
