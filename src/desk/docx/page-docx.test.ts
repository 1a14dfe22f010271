import { describe, expect, it } from "vitest";
import { readDocx } from "../../documents/office/docx/read-docx.js";
import { column, type Page } from "../../views/page/page.js";
import { formatPageDocx } from "./page-docx.js";

const SAID = "the crossing must stay open";
const page: Page = {
	name: "changes",
	title: "What changed <& since>",
	notes: ["From 20 to 25 November 2025."],
	tables: [
		{
			name: "stands",
			title: "Where they stand",
			columns: [
				column("issue", "Issue", { role: "group" }),
				column("actor", "Actor", { role: "lead" }),
				column("words", "Words", { role: "quote" }),
			],
			rows: [
				{
					cells: {
						issue: {
							text: "Territory",
							value: "territory",
							tone: "text",
							evidence: [],
						},
						actor: {
							text: "Mina Torv",
							value: "mina-torv",
							tone: "text",
							evidence: [],
						},
						words: {
							text: SAID,
							value: null,
							tone: "text",
							evidence: [
								{
									document: "d1",
									span: { start: 0, end: SAID.length, text: SAID },
									statement: null,
									days: null,
									telling: "d1",
								},
							],
						},
					},
				},
			],
			empty: "",
			legend: [],
			layout: "lines",
		},
	],
};
const sources = {
	cardOf: () => ({
		title: "Crossing",
		publisher: "Norland Post",
		published: "2025-11-21",
	}),
	textOf: () => null,
};

describe("formatPageDocx", () => {
	it("gives a Word file that our own reader opens, with every line and its documents", async () => {
		const read = await readDocx(await formatPageDocx(page, sources));
		const text = JSON.stringify(read);
		for (const words of [
			page.title,
			"Where they stand",
			"Territory",
			"Mina Torv",
			SAID,
			"[1]",
			"1. Norland Post, 21 November 2025: Crossing",
		])
			expect(text).toContain(words);
	});

	it("gives the same bytes for the same page", async () => {
		const [one, other] = [
			await formatPageDocx(page, sources),
			await formatPageDocx(page, sources),
		];
		expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
	});
});
