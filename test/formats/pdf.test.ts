/** PDF files: reading order, mended words, pages, and what cannot be read. */

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pageAt } from "../../src/model/document.js";
import { column, makePdf, type PdfLine } from "./make-pdf.js";
import { readFile, refusalOf } from "./read-file.js";

const LEFT = [
	"Ruritania and Graustark have agreed",
	"to share the locks on the river Eder,",
	"the two governments said on Tuesday.",
	"A joint board would run the upper",
	"lock for ten years under the agree-",
	"ment, and tolls would fall by half.",
];
const RIGHT = [
	"The opposition in Graustark wants a",
	"referendum on the draft, which its",
	"leader called a cross-border gift to",
	"bargemen who had been out of work",
	"since the floods of last October.",
	"No date has been set for a vote yet.",
];

describe("a PDF", () => {
	it("is read in paragraphs, its metadata with it", async () => {
		const { document } = await readFile(
			await makePdf(
				[
					[
						{ text: "The river treaty", x: 60, y: 780, size: 18 },
						...column(LEFT, { x: 60, y: 740 }),
						...column(RIGHT, { x: 60, y: 640 }),
					],
				],
				"River treaty",
			),
		);
		expect(document.text.split("\n\n")).toEqual([
			"The river treaty",
			"Ruritania and Graustark have agreed to share the locks on the river Eder, the two governments said on Tuesday. A joint board would run the upper lock for ten years under the agreement, and tolls would fall by half.",
			"The opposition in Graustark wants a referendum on the draft, which its leader called a cross-border gift to bargemen who had been out of work since the floods of last October. No date has been set for a vote yet.",
		]);
		expect(document).toMatchObject({
			title: "River treaty",
			modified: "2026-03-03",
			modifiedAt: "2026-03-03T09:14Z",
		});
	});

	it("in two columns under a line across is read column by column", async () => {
		const { document } = await readFile(
			await makePdf([
				[
					{
						text: "A report on the river Eder and on the locks that two neighbouring states share",
						x: 60,
						y: 780,
					},
					...column(LEFT, { x: 60, y: 740 }),
					...column(RIGHT, { x: 320, y: 740 }),
				],
			]),
		);
		expect(document.text).toMatch(
			/share\n\nRuritania and Graustark.*fall by half\.\s+The opposition.*a vote yet\.$/s,
		);
	});

	it("keeps a sentence that runs over two pages in one piece, and knows the page of each word", async () => {
		const head = (page: number): PdfLine => ({
			text: `Draft of 3 March 2026 - page ${page}`,
			x: 60,
			y: 800,
			size: 9,
		});
		const bytes = await makePdf([
			[head(1), ...column(LEFT.slice(0, 5), { x: 60, y: 740 })],
			[head(2), ...column(LEFT.slice(5), { x: 60, y: 740 })],
			[head(3), ...column(RIGHT, { x: 60, y: 740 })],
		]);
		const { document } = await readFile(bytes);
		expect(document.text).not.toContain("page 2");
		expect(document.text).toContain("under the agreement, and tolls");
		const pageOf = (words: string): number | null =>
			pageAt(document, document.text.indexOf(words));
		expect(pageOf("under the agree")).toBe(1);
		expect(pageOf("and tolls")).toBe(2);
		expect(pageOf("referendum")).toBe(3);
		for (const [index, page] of document.pages.entries())
			expect(page.start).toBeGreaterThanOrEqual(
				document.pages[index - 1]?.end ?? 0,
			);
	});

	it("parts the numbered points of a draft, however close they stand", async () => {
		const { document } = await readFile(
			await makePdf([
				column(
					[
						"1. Upland shall withdraw 500 soldiers from the valley",
						"of Harn, as Article 5 of the truce has it in",
						"Article 2 and in the annex to it.",
						"2. The parties shall reopen the northern railway",
						"(a) for freight from the first day,",
						"(b) for passengers after three months.",
					],
					{ x: 60, y: 740 },
				),
			]),
		);
		expect(document.text.split("\n\n").map((line) => line.slice(0, 9))).toEqual(
			["1. Upland", "2. The pa", "(a) for f", "(b) for p"],
		);
	});

	it("made of pictures is refused, with what to do about it", async () => {
		expect(await refusalOf(await makePdf([[], [], []]))).toBe(
			"its 3 pages are pictures without text; run text recognition (OCR) over it first",
		);
	});

	it("with a picture among its pages is read, and says so", async () => {
		const { findings } = await readFile(
			await makePdf([column([...LEFT, ...RIGHT], { x: 60, y: 740 }), []]),
		);
		expect(findings).toContainEqual({
			code: "pages-without-text",
			span: null,
			values: { count: 1 },
		});
	});

	it("that is broken is refused by name", async () => {
		const bytes = await makePdf([column(LEFT, { x: 60, y: 740 })]);
		expect(await refusalOf(bytes.slice(0, 300))).toMatch(/broken PDF file/);
		expect(
			await refusalOf(new TextEncoder().encode("%PDF-1.7\n1 0 obj")),
		).toMatch(/broken PDF file/);
	});

	const REAL = new URL(
		"../../../shared/drafts-real/paris/2015-02-12.pdf",
		import.meta.url,
	);
	it.skipIf(!existsSync(REAL))(
		"of 86 pages that was negotiated on is read whole (needs ../shared)",
		async () => {
			const { document } = await readFile(new Uint8Array(readFileSync(REAL)));
			expect(document.pages).toHaveLength(86);
			expect(document.text).toContain(
				"16 bis. [The governing body shall further elaborate the information",
			);
			expect(document.text).not.toMatch(/[a-z]- [a-z]+ment\b/);
		},
		60_000,
	);
});
