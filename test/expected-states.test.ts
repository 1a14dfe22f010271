/** The expected states of the bundled negotiation stand on its articles: each sentence is there, and none is later than its state. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCodebook } from "../src/app/load-codebook.js";
import { makeFurniture } from "../src/documents/blocks/furniture.js";
import { readBytes } from "../src/documents/read-bytes.js";
import { ROOT } from "./source-files.js";

const EXPECTED = join(ROOT, "examples/expected");
const ARTICLES = join(ROOT, "examples/articles");
const ARTICLE_NAME = /^\d{4}-\d\d-\d\d-[\w-]+\.(?:txt|md|html)$/;
const days = ["2025-11-24", "2025-12-15", "2026-01-23"];
const articles = readdirSync(ARTICLES);
const codebook = loadCodebook();
const furniture = makeFurniture(codebook.furniture, codebook.places);

interface Row {
	readonly section: string;
	readonly cells: readonly string[];
}

/** The rows of the tables of a Markdown file, without their heads, under the headings they stand below. */
function rowsOf(markdown: string): readonly Row[] {
	return markdown.split(/^## /m).flatMap((part) => {
		const [section = "", ...lines] = part.split("\n");
		const rows = lines.filter((line) => line.startsWith("| "));
		return rows
			.slice(1)
			.map((line) => ({ section, cells: line.slice(2, -2).split(" | ") }));
	});
}

const expectedFile = (name: string): string =>
	readFileSync(join(EXPECTED, name), "utf8");

/** An article that a row names, and the sentence in the cell after it. */
function supportsOf({ cells }: Row): readonly (readonly [string, string])[] {
	return cells.flatMap((cell, at) =>
		ARTICLE_NAME.test(cell) ? [[cell, cells[at + 1] ?? ""] as const] : [],
	);
}

async function textOf(article: string): Promise<string> {
	const bytes = readFileSync(join(ARTICLES, article));
	const origin = { id: article, published: null, publisher: null };
	const read = await readBytes(bytes, origin, furniture);
	if (read.kind === "unread") throw new Error(`${article}: ${read.reason}`);
	return read.document.text;
}

describe.each(days)("the state expected on %s", (day) => {
	const rows = rowsOf(expectedFile(`state-${day}.md`));
	const supports = rows.flatMap(supportsOf);

	it("names a sentence of an article for each row", async () => {
		expect(rows.length).toBeGreaterThan(20);
		expect(rows.filter((row) => supportsOf(row).length === 0)).toEqual([]);
		for (const [article, sentence] of supports) {
			expect(sentence.length).toBeGreaterThan(0);
			expect(await textOf(article), article).toContain(sentence);
		}
	});

	it("stands on nothing that was published later", () => {
		expect(supports.filter(([article]) => article.slice(0, 10) > day)).toEqual(
			[],
		);
	});

	it("calls changed only what was published since the state before", () => {
		const before = days[days.indexOf(day) - 1] ?? "";
		const old = rows
			.filter(({ section }) => section.startsWith("Changed since"))
			.filter(({ cells }) => (cells.at(-2) ?? "").slice(0, 10) <= before);
		expect(old).toEqual([]);
	});

	it("names issues by the codes of the codebook", () => {
		const codes = new Set(codebook.issues.map(({ code }) => code));
		const issues = rows
			.filter(({ section }) => section === "On the table")
			.map(({ cells }) => cells[1] ?? "");
		expect(issues.filter((code) => code !== "–" && !codes.has(code))).toEqual(
			[],
		);
	});
});

it("the copies and their look-alikes are articles of the folder", () => {
	const named = rowsOf(expectedFile("tellings.md")).flatMap(({ cells }) =>
		cells.filter((cell) => ARTICLE_NAME.test(cell)),
	);
	expect(named.length).toBeGreaterThan(10);
	expect(named.filter((name) => !articles.includes(name))).toEqual([]);
});
