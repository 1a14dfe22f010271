/** Finds the circumstances under which a clause holds, besides conditions in clauses of their own: "in peacetime", "case by case". */

import type { Range } from "../../model/span.js";
import type { DraftLexicon } from "../draft-lexicon.js";

const patterns = new WeakMap<DraftLexicon, RegExp | null>();

/** All circumstances in the range, in text order. */
export function circumstancesIn(
	text: string,
	range: Range,
	lexicon: DraftLexicon,
): readonly Range[] {
	let pattern = patterns.get(lexicon);
	if (pattern === undefined) {
		pattern = circumstancePattern(lexicon);
		patterns.set(lexicon, pattern);
	}
	if (pattern === null) return [];
	return [...text.slice(range.start, range.end).matchAll(pattern)].map(
		(match) => ({
			start: range.start + match.index,
			end: range.start + match.index + match[0].length,
		}),
	);
}

/** The first of them; null where there is none. */
export function circumstanceIn(
	text: string,
	range: Range,
	lexicon: DraftLexicon,
): Range | null {
	return circumstancesIn(text, range, lexicon)[0] ?? null;
}

function circumstancePattern(lexicon: DraftLexicon): RegExp | null {
	const phrases = [...lexicon.list("circumstances")];
	if (phrases.length === 0) return null;
	return new RegExp(
		`\\b(?:${phrases.map((phrase) => phrase.replace(/[ -]/g, "[\\s-]+")).join("|")})\\b`,
		"gi",
	);
}
