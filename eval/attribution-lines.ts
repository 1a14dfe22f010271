/** The published tokenised lines (one paragraph each, with labels) → analysed articles whose passages are the lines. */

import { analyzeTokens } from "../src/language/analyze.js";
import type { Tagger } from "../src/language/tagger.js";
import type { TokenRanges } from "../src/language/tokenize.js";
import type { Analysis } from "../src/model/analysis.js";
import type { Block } from "../src/model/document.js";
import type { PassageRange } from "../src/statements/learned/passage.js";

export interface LabelledLine {
	readonly id: string;
	readonly tokens: readonly string[];
	readonly labels: readonly string[];
}

/** An article of labelled lines; `passages[i]` are the tokens of `lines[i]`. */
export interface LabelledArticle {
	readonly id: string;
	readonly lines: readonly LabelledLine[];
	readonly analysis: Analysis;
	readonly passages: readonly PassageRange[];
}

/** Lines of a JSONL file, blank ones left out. */
export function parseLines(jsonl: string): LabelledLine[] {
	return jsonl
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line) as LabelledLine);
}

/** Neighbouring lines of one id as one article. */
export function groupArticles(
	lines: readonly LabelledLine[],
	tagger: Tagger,
): LabelledArticle[] {
	const groups: LabelledLine[][] = [];
	for (const line of lines) {
		const last = groups.at(-1);
		if (last && last[0]!.id === line.id) last.push(line);
		else groups.push([line]);
	}
	return groups.map((group) => readArticle(group, tagger));
}

/** Marks as the treebank writes them, and as they stand in a text. */
const marks: Readonly<Record<string, string>> = {
	"``": "“",
	"`": "‘",
	"'": "’",
	"-LRB-": "(",
	"-RRB-": ")",
	"-LSB-": "[",
	"-RSB-": "]",
	"-LCB-": "{",
	"-RCB-": "}",
};

function readArticle(
	lines: readonly LabelledLine[],
	tagger: Tagger,
): LabelledArticle {
	let text = "";
	const passages: PassageRange[] = [];
	const blocks: { start: number; end: number; kind: "body" }[] = [];
	const placesOf = new Map<number, { starts: number[]; ends: number[] }>();
	let places = { starts: [] as number[], ends: [] as number[] };
	let count = 0;
	let isMoved = false;
	lines.forEach((line, index) => {
		if (!isMoved) {
			text += index === 0 ? "" : "\n\n";
			places = { starts: [], ends: [] };
			placesOf.set(text.length, places);
			blocks.push({ start: text.length, end: text.length, kind: "body" });
		}
		isMoved = false;
		let isOpen = false;
		line.tokens.forEach((token, at) => {
			let word = marks[token] ?? token;
			let isGlued = at === 0 || /[“‘]$/.test(text);
			if (token === "``") isOpen = true;
			if (token === "''") {
				word = isOpen ? "”" : "“";
				isGlued = isGlued || isOpen;
				// An opening mark left at the end of a line is the next paragraph's: the corpus moved it there.
				isMoved =
					!isOpen && at === line.tokens.length - 1 && index < lines.length - 1;
				isOpen = !isOpen;
			}
			if (isMoved) {
				blocks.at(-1)!.end = text.length;
				text += "\n\n";
				places = { starts: [], ends: [] };
				placesOf.set(text.length, places);
				blocks.push({ start: text.length, end: text.length, kind: "body" });
			} else if (!isGlued && word !== "’") text += " ";
			places.starts.push(text.length);
			text += word;
			places.ends.push(text.length);
		});
		blocks.at(-1)!.end = text.length;
		passages.push({ first: count, end: count + line.tokens.length });
		count += line.tokens.length;
	});
	const none: TokenRanges = { starts: [], ends: [] };
	const analysis = analyzeTokens(text, blocks as Block[], {
		tagger,
		tokensOf: (block) => placesOf.get(block.start) ?? none,
	});
	return { id: lines[0]!.id, lines, analysis, passages };
}
