/** Whether and where the words of a cue stand behind its verb: "thrown its weight behind", "turned down flat", "ruled that out". */

import type { VerbGroup } from "../language/chunk.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** "ruled that out": a pronoun between the verb and its particle. */
export function isSplit(
	view: SentenceView,
	group: VerbGroup,
	tail: readonly string[],
): boolean {
	const [particle = "", ...more] = tail;
	if (more.length > 0 || !/^(?:out|down|off|up)$/.test(particle)) return false;
	return (
		/^(?:it|that|this|them|him|her)$/.test(normAt(view, group.main + 1)) &&
		normAt(view, group.main + 2) === particle
	);
}

/** Index of the last word of the tail after the verb; null where it does not follow. An adverb or object pronoun may stand between. */
export function tailEnd(
	view: SentenceView,
	group: VerbGroup,
	tail: readonly string[],
): number | null {
	if (tail.length === 0) return group.last;
	let at = group.main + 1;
	if (tagAt(view, at) === "RB" && normAt(view, at) !== tail[0]) at++;
	for (const word of tail) {
		// "has thrown its weight behind", "took a rather dim view of"
		for (let step = 0; step < MOST_STEPS; step++) {
			if (isWord(view, at, word) || !isSmall(view, at)) break;
			at++;
		}
		if (!isWord(view, at, word)) return null;
		at++;
	}
	// "turned down flat a proposal"
	const isStressed =
		/^(?:flat|flatly|outright|altogether|firmly|politely)$/.test(
			normAt(view, at),
		) && phraseOf(view, at + 1)?.first === at + 1;
	return isStressed ? at : at - 1;
}

/** Small words that may stand before a word of the tail. */
const MOST_STEPS = 3;

function isWord(view: SentenceView, at: number, word: string): boolean {
	return (
		normAt(view, at) === word ||
		(tagAt(view, at) === "NNS" && lemmaAt(view, at) === word)
	);
}

/** An article, a possessive, an adverb or an adjective that does not take back the word behind it. */
function isSmall(view: SentenceView, at: number): boolean {
	return (
		/^(?:RB|RBR|DT|PDT|PRP\$|JJ)$/.test(tagAt(view, at)) &&
		!/^(?:not|n['’]t|no|never|less|least|hardly|barely|scarcely|little|few|far)$/.test(
			normAt(view, at),
		)
	);
}
