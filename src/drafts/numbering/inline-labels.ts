/** Finds enumerations inside a paragraph: "shall: (a) withdraw; (b) disarm; and (c) report". */

import type { Range } from "../../model/span.js";
import { letterOrdinal, romanOrdinal } from "./ordinals.js";

/** An inline label, marks included, and the number it prints. */
export interface InlineLabel {
	readonly start: number;
	readonly end: number;
	readonly number: string;
}

const CANDIDATE =
	/(?<![\p{L}\p{N}(])(\(?)([a-z]{1,5}|\d{1,2})\)[ \t\u00a0]*(?=[\r\n]*\S)/gu;

/** Words before "(a)" that make it a reference: "paragraph (a)", "Article 4(a) and (b)". */
const REFERENCE =
	/(?:paragraphs?|paras?\.?|sub-?paragraphs?|articles?|points?|sections?|clauses?|items?|annex|options?|and|or|to|under|in|see|\)|\d)\s*,?$/i;

/** The labels of the first complete run "(a), (b), …" or "(1), (2), …" or "(i), (ii), …" in the range; empty where there is none. */
export function inlineLabels(
	text: string,
	range: Range,
): readonly InlineLabel[] {
	const found = candidates(text, range);
	for (const [at, first] of found.entries())
		for (const value of [letterOrdinal, romanOrdinal, figureOrdinal]) {
			if (value(first.number) !== 1 || !canOpen(text, range, first)) continue;
			const run = [first];
			for (const next of found.slice(at + 1, at + 200))
				if (value(next.number) === run.length + 1 && canFollow(text, next))
					run.push(next);
			if (run.length > 1) return run;
		}
	return [];
}

function candidates(text: string, range: Range): readonly InlineLabel[] {
	const found: InlineLabel[] = [];
	CANDIDATE.lastIndex = range.start;
	for (
		let match = CANDIDATE.exec(text);
		match !== null && match.index < range.end && found.length < 400;
		match = CANDIDATE.exec(text)
	)
		found.push({
			start: match.index,
			end: match.index + match[0].trimEnd().length,
			number: match[2] ?? "",
		});
	return found.filter((label) => label.end < range.end);
}

function figureOrdinal(word: string): number | null {
	return /^\d+$/.test(word) ? Number(word) : null;
}

function canOpen(text: string, range: Range, label: InlineLabel): boolean {
	const before = text
		.slice(Math.max(range.start, label.start - 24), label.start)
		.trimEnd();
	return !REFERENCE.test(before) && before !== "";
}

// "…; (b)", "…, and (c)", "… . (d)"
function canFollow(text: string, label: InlineLabel): boolean {
	const before = text
		.slice(Math.max(0, label.start - 16), label.start)
		.trimEnd();
	return /[;,.:–—](?:\s*(?:and|or|and\/or))?$/i.test(before);
}
