/**
 * Holds briefs of the bundled negotiation against what a careful person makes of the same days (examples/expected/state-*.md):
 * `npm run eval:states [-- --misses]`.
 *
 * For each section: expected rows; those whose sentence the brief stands on in that section; those of them that are told of the same
 * draft, actor or side. An article's sentence counts as stood on where any copy of the article is cited for words of it.
 */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCodebook } from "../src/app/load-codebook.js";
import { foldGround } from "../src/app/record/ask-state.js";
import type { Ground } from "../src/model/ground.js";
import { cellOf, evidenceOfRow, type Table } from "../src/views/page/page.js";
import { viewStateBrief } from "../src/views/state/brief-view.js";
import { exampleGround } from "../test/example-ground.js";

const EXAMPLES = fileURLToPath(new URL("../examples/", import.meta.url));
const DAYS = ["2025-11-24", "2025-12-15", "2026-01-23"];

/** Sections: the table of the brief, and of the expected row and of the brief's the cells that must say the same. */
const SECTIONS = [
	{ title: "On the table", expected: 0, shown: "draft" },
	{ title: "Where they stand", expected: 0, shown: "actor" },
	{ title: "In dispute", expected: 1, shown: "side" },
] as const;

const showMisses = process.argv.includes("--misses");
const ground = await exampleGround();
console.log("day         section            expected  found  same");
for (const day of DAYS) {
	const bounds = { asOf: day, knownBy: null };
	const { context } = foldGround(ground, { bounds, codebook: loadCodebook() });
	const brief = viewStateBrief(context, null);
	const file = readFileSync(join(EXAMPLES, `expected/state-${day}.md`), "utf8");
	for (const section of SECTIONS) {
		const table = brief.tables.find(({ title }) => title === section.title);
		const rows = rowsUnder(file, section.title);
		const held = rows.map((row) => hold(row, { section, table, ground }));
		const count = (least: number) => held.filter((one) => one >= least).length;
		console.log(
			[
				day,
				section.title.padEnd(17),
				...[rows.length, count(1), count(2)].map((n) => `${n}`.padStart(7)),
			].join("  "),
		);
		if (showMisses)
			for (const [at, row] of rows.entries())
				if (held[at] !== 2)
					console.log(
						`  ${held[at] === 0 ? "not found" : "otherwise"}: ${row.join(" | ")}`,
					);
	}
}

/** Cells of the rows below a heading, the head of the table left out. */
function rowsUnder(
	markdown: string,
	heading: string,
): readonly (readonly string[])[] {
	const part = markdown
		.split(/^## /m)
		.find((one) => one.startsWith(`${heading}\n`));
	return (part ?? "")
		.split("\n")
		.filter((line) => line.startsWith("| "))
		.slice(1)
		.map((line) => line.slice(2, -2).split(" | "));
}

/** 0 where no row stands on the sentence, 1 where one does, 2 where one does that says the same of whom or what. */
function hold(
	row: readonly string[],
	{
		section,
		table,
		ground,
	}: {
		readonly section: (typeof SECTIONS)[number];
		readonly table: Table | undefined;
		readonly ground: Ground;
	},
): 0 | 1 | 2 {
	const article = row.findIndex((cell) =>
		/^\d{4}-\d\d-\d\d-.+\.\w+$/.test(cell),
	);
	const sentence = plain(row[article + 1] ?? "");
	const telling = tellingOf(row[article] ?? "", ground);
	const found = (table?.rows ?? []).filter((one) =>
		evidenceOfRow(one, table?.columns ?? []).some(({ telling: own, span }) => {
			const words = plain(span.text);
			return (
				own === telling &&
				(sentence.includes(words) || words.includes(sentence))
			);
		}),
	);
	if (found.length === 0) return 0;
	const wanted = plain(row[section.expected] ?? "");
	return found.some((one) => {
		const shown = plain(cellOf(one, section.shown).text);
		return shown !== "" && (shown === wanted || wanted.startsWith(`${shown} `));
	})
		? 2
		: 1;
}

function tellingOf(article: string, { cards }: Ground): string | null {
	const bytes = readFileSync(join(EXAMPLES, "articles", article));
	const id = createHash("sha256").update(bytes).digest("hex");
	return cards.get(id)?.telling ?? null;
}

/** Words apart from case, line ends and the shape of quotation marks. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/\s+/g, " ")
		.replace(/[.]$/, "")
		.trim();
}
