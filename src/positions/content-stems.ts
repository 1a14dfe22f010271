/** The words of a text that carry its sense, as stems, so that two tellings of one thing can be compared. */

import type { Window } from "../drafts/clauses/token-window.js";
import { stemWord } from "../drafts/stem-word.js";
import type { Token } from "../model/analysis.js";

/** Verbs that say nothing of what is done. */
const EMPTY = new Set(["be", "have", "do", "say", "get", "go"]);

/** The stems of the window's nouns, verbs, adjectives and numbers. */
export function contentStems(
	tokens: readonly Token[],
	{ from, to }: Window,
): ReadonlySet<string> {
	const stems = new Set<string>();
	for (let at = from; at < to; at++) {
		const { tag, lemma } = tokens[at]!;
		if (isContentTag(tag) && lemma.length > 1 && !EMPTY.has(lemma))
			stems.add(stemOf(lemma));
	}
	return stems;
}

/** Words recur within and between documents; the memory starts anew before it grows large. */
const MOST_KEPT = 20_000;
let known = new Map<string, string>();

/** The stem of a base form. */
export function stemOf(lemma: string): string {
	let stem = known.get(lemma);
	if (stem === undefined) {
		stem = stemWord(lemma);
		if (known.size >= MOST_KEPT) known = new Map();
		known.set(lemma, stem);
	}
	return stem;
}

function isContentTag(tag: string): boolean {
	const first = tag.charCodeAt(0);
	// N(oun), V(erb), J (adjective) and CD.
	return first === 78 || first === 86 || first === 74 || tag === "CD";
}
