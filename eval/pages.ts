/**
 * Measures what is taken out of web pages: the article's text, ours beside the library's own, and the metadata.
 *
 * `npm run eval:pages` reads the pages of `eval/pages/`, made by us in the structures of real outlets, and prints F1 over words
 * and the share of metadata fields that are right.
 */

import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readBytes } from "../src/documents/read-bytes.js";
import { builtInFurniture } from "../test/built-in-furniture.js";
import {
	markedPages,
	STATED,
	type Stated,
} from "./page-extraction/marked-page.js";
import { textOverlap } from "./page-extraction/text-overlap.js";

const furniture = builtInFurniture();
const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

interface Found {
	readonly text: string;
	readonly metadata: Stated;
}

/** The paragraphs in which anything is body, or that head one. */
async function readOurs(html: string): Promise<Found | null> {
	const result = await readBytes(
		new TextEncoder().encode(html),
		{ id: "0", published: null, publisher: null },
		furniture,
	);
	if (result.kind === "unread") return null;
	const { document, blocks } = result;
	const bodies = blocks.filter(
		({ kind }) => kind === "body" || kind === "subheading",
	);
	let at = 0;
	const paragraphs = document.text.split("\n\n").filter((paragraph) => {
		const start = at;
		at += paragraph.length + 2;
		return bodies.some((block) => block.start < at - 2 && block.end > start);
	});
	return { text: paragraphs.join("\n\n"), metadata: document };
}

function readLibrary(html: string): string {
	return new Readability(parseHTML(html).document).parse()?.textContent ?? "";
}

const rows = [];
const wrong: string[] = [];
for (const page of markedPages()) {
	const ours = await readOurs(page.html);
	const own = textOverlap(ours?.text ?? "", page.text);
	const library = textOverlap(readLibrary(page.html), page.text);
	const misses = STATED.filter(
		(field) => ours?.metadata[field] !== page.metadata[field],
	);
	for (const field of misses)
		wrong.push(
			`${page.name}: ${field} ${JSON.stringify(ours?.metadata[field])}, not ${JSON.stringify(page.metadata[field])}`,
		);
	rows.push({ name: page.name, own, library, misses });
}

console.log(`${"page".padEnd(30)}   ours: P      R     F1   library: F1`);
for (const { name, own, library } of rows)
	console.log(
		`${name.padEnd(30)} ${percent(own.precision)} ${percent(own.recall)} ${percent(own.f1)}      ${percent(library.f1)}`,
	);
console.log(
	`${"mean".padEnd(30)} ${percent(mean(rows.map((row) => row.own.precision)))} ${percent(mean(rows.map((row) => row.own.recall)))} ${percent(mean(rows.map((row) => row.own.f1)))}      ${percent(mean(rows.map((row) => row.library.f1)))}`,
);
console.log();
for (const field of STATED) {
	const right = rows.filter((row) => !row.misses.includes(field)).length;
	console.log(`${field.padEnd(12)} ${right} of ${rows.length} right`);
}
for (const line of wrong) console.log(line);
