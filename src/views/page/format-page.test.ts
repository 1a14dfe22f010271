import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidence, MADE_ISSUES, madeState } from "../../../test/made-state.js";
import { viewStateBrief } from "../state/brief-view.js";
import { viewClaims } from "../state/claims-view.js";
import { viewMatrix } from "../state/matrix-view.js";
import { makeStateContext } from "../state/state-context.js";
import { columnWidth } from "../text/column-width.js";
import { plainInk } from "../text/ink.js";
import { keyCell } from "./cells.js";
import { formatPage } from "./format-page.js";
import { column, type Page, table } from "./page.js";
import { formatPageCsv } from "./page-csv.js";
import { viewPageJson } from "./page-json.js";
import { formatPageMarkdown } from "./page-markdown.js";
import type { SourceBook } from "./sources.js";

const sources: SourceBook = {
	cardOf: (id) =>
		id === "d"
			? null
			: { title: `Story ${id}`, publisher: "Herald", published: "2031-03-01" },
	textOf: () => null,
};
const context = makeStateContext(madeState(), { issues: MADE_ISSUES });
const print = (page: Page, width = 72): string =>
	formatPage(page, { width, ink: plainInk, evidence: "marks", sources });

describe("a page for a terminal", () => {
	it("sets lines under heads, documents by number in the margin and named at the end", () => {
		expect(`\n${print(viewClaims(context))}`).toBe(`
What is asserted and denied
4 documents, 3 tellings, published from 1 March 2031 to 4 March 2031, 2
days without any.
1 input could not be read.

In dispute ─────────────────────────────────────────────────────────────
      The lighthouse was shelled · contested · 2 wordings
 [1]  asserted  Sandria · 1 Mar 2031
                shells hit the lighthouse
 [2]  denied    Nordmark · 4 Mar 2031
                no shell was fired

      =cmd() is safe · no denial found
 [3]  asserted  speaker unknown
                =cmd() is safe

Documents ──────────────────────────────────────────────────────────────
 [1]  Herald, 1 March 2031: Story a
 [2]  Herald, 1 March 2031: Story c
 [3]  Herald, 1 March 2031: Story b
`);
	});

	it("spells out the sentence with its offsets where that is asked for", () => {
		const text = "They met. Ana said no shell was fired. Then they left.";
		const start = text.indexOf("no shell");
		const page: Page = {
			name: "claims",
			title: "Claims",
			notes: [],
			tables: [
				table({
					name: "claims",
					title: "In dispute",
					columns: [column("words", "Words", { role: "text" })],
					rows: [
						{
							cells: {
								words: {
									...keyCell(null, "no shell was fired"),
									evidence: [evidence("a", "no shell was fired", { start })],
								},
							},
						},
					],
					empty: "",
				}),
			],
		};
		const printed = formatPage(page, {
			width: 72,
			ink: plainInk,
			evidence: "spelled-out",
			sources: {
				...sources,
				textOf: () => ({
					text,
					blocks: [{ kind: "body", start: 0, end: text.length }],
				}),
			},
		});
		expect(printed).toContain("[1] ¶1 19–37 Ana said ⟦no shell was fired⟧.");
		expect(printed).not.toContain("They met");
	});

	it("is never wider than the terminal, down to 40 columns", () => {
		for (const page of [
			viewStateBrief(context, null),
			viewMatrix(context, "issue"),
		])
			for (const width of [40, 60, 100])
				for (const line of print(page, width).split("\n"))
					expect(columnWidth(line)).toBeLessThanOrEqual(width);
	});
});

describe("a grid too wide for the page", () => {
	const wide = (count: number, width: number): string => {
		const keys = Array.from({ length: count }, (_, at) => `issue ${at}`);
		return print(
			{
				name: "matrix",
				title: "Matrix",
				notes: [],
				tables: [
					table({
						name: "matrix",
						title: "Actors",
						columns: [
							column("actor", "Actor"),
							...keys.map((key) => column(key, `A long name of ${key}`)),
						],
						rows: [
							{
								cells: {
									actor: keyCell("ana", "Ana Orlo"),
									...Object.fromEntries(
										keys.map((key) => [key, keyCell("supports", "▲")]),
									),
								},
							},
						],
						empty: "",
						layout: "grid",
					}),
				],
			},
			width,
		);
	};

	it("numbers its columns and names them below", () => {
		expect(wide(4, 50)).toContain("Actor     1  2  3  4\nAna Orlo  ▲  ▲  ▲  ▲");
		expect(wide(4, 50)).toContain("4\u00a0A\u00a0long");
	});

	it("is set in parts where numbers are too wide too, and loses no column", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 60 }),
				fc.integer({ min: 40, max: 90 }),
				(count, width) => {
					const printed = wide(count, width);
					expect(printed.match(/▲/g)?.length).toBe(count);
					for (const line of printed.split("\n"))
						expect(columnWidth(line)).toBeLessThanOrEqual(width);
				},
			),
		);
	});
});

describe("a page for programs", () => {
	it("has rows as objects whose cells carry value, words and places", () => {
		const json = viewPageJson(viewMatrix(context, "draft"), {
			bounds: { asOf: "2031-03-04", knownBy: null },
			sources,
		});
		expect(json.asOf).toBe("2031-03-04");
		expect(json.tables[0]?.rows[0]?.["draft:a#d1"]).toMatchObject({
			value: "conditional",
			evidence: [
				{ document: "c", start: 0, end: 23, quote: "would sign if tolls end" },
				{ document: "d", start: 0, end: 13, quote: "ready to sign" },
			],
		});
		expect(json.documents.map(({ id }) => id)).toEqual(["c", "d"]);
	});

	it("is CSV with keys beside names, places at the end, and no formula", () => {
		const [head, first, , third] = formatPageCsv(viewClaims(context)).split(
			"\r\n",
		);
		expect(head).toBe(
			"claim,claim_key,status,wordings,side,actor,actor_key,words,days,tellings,carriers,places,quote",
		);
		expect(first).toBe(
			"The lighthouse was shelled,c1,contested,2,asserted,Sandria,sandria,shells hit the lighthouse,2031-03-01,1,1,a:0-25,shells hit the lighthouse",
		);
		expect(third).toMatch(/^'=cmd\(\) is safe,c2,claimed,1,asserted,/);
	});

	it("puts several tables into one with the name of each before its rows", () => {
		const [head, ...rows] = parse(
			formatPageCsv(viewStateBrief(context, null)),
		) as readonly (readonly string[])[];
		expect(head?.slice(0, 3)).toEqual(["table", "draft", "draft_key"]);
		expect(new Set(rows.map(([name]) => name))).toEqual(
			new Set(["provisions", "stands", "claims", "expected"]),
		);
		expect(rows.every((row) => row.length === head?.length)).toBe(true);
	});

	it("is Markdown without columns that are empty throughout", () => {
		const printed = formatPageMarkdown(viewClaims(context), sources);
		expect(printed).toContain(
			"| Claim | Status | Wordings | Side | Who | In these words | Said | Documents |",
		);
		expect(printed).toContain("1. Herald, 1 March 2031: Story a");
	});
});
