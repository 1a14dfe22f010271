/** Terms that a text leaves open by its own words: "as-yet-undefined “robust guarantees”", "on a date to be agreed". */

import type { Window } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import { type PhraseIndex, phrasesAt } from "../phrase-index.js";

/** The open terms of the window with the nouns they belong to, in text order, none overlapping. */
export function undefinedTerms(
	tokens: readonly Token[],
	window: Window,
	terms: PhraseIndex<true>,
): readonly Range[] {
	const found: Range[] = [];
	let at = window.from;
	while (at < window.to) {
		const hit = phrasesAt(terms, tokens, { at, to: window.to })[0];
		if (hit === undefined) {
			at++;
			continue;
		}
		const end = isAttribute(tokens[at]!)
			? nounAfter(tokens, at + hit.length, window.to)
			: at + hit.length;
		const start = isAttribute(tokens[at]!)
			? at
			: nounBefore(tokens, at, window.from);
		found.push({ start: tokens[start]!.start, end: tokens[end - 1]!.end });
		at = end;
	}
	return found;
}

/** "unspecified guarantees" goes on to its noun; "a date to be agreed" goes back to it. */
function isAttribute({ norm }: Token): boolean {
	return (
		norm !== "to" &&
		norm !== "left" &&
		norm !== "without" &&
		norm !== "with" &&
		norm !== "still" &&
		norm !== "yet" &&
		norm !== "not"
	);
}

/** The end of the noun phrase that goes on from here, a quotation in it included. */
function nounAfter(tokens: readonly Token[], from: number, to: number): number {
	let end = from;
	for (let at = from; at < to; at++) {
		const { tag, norm } = tokens[at]!;
		if (
			!/^(JJ|JJR|JJS|NN|NNS|NNP|NNPS|VBN|VBG|CD|POS)$/.test(tag) &&
			!/^["“”]$/.test(norm)
		)
			break;
		end = at + 1;
	}
	return Math.max(end, from);
}

/** The start of the noun phrase before this place, with its preposition. */
function nounBefore(
	tokens: readonly Token[],
	at: number,
	from: number,
): number {
	let start = at;
	while (
		start > from &&
		/^(DT|JJ|NN|NNS|NNP|CD|RB)$/.test(tokens[start - 1]!.tag)
	)
		start--;
	if (start < at && start > from && tokens[start - 1]!.tag === "IN") start--;
	return start;
}
