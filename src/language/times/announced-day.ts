/** Whether a day opens a line that announces something: "Friday: Deadline for comments", "Monday Vote on the pact". */

import type { Token } from "../../model/analysis.js";
import type { TimeLexicon } from "./time-lexicon.js";

/** How far behind the day the word for what is announced may stand, in tokens. */
const REACH = 6;
/** A longer line is prose. */
const LONGEST_LINE = 30;

/** Whether what stands behind the day, with a capital or behind a colon, is an occasion, and no verb tells its tense. */
export function isAnnouncedDay(
	tokens: readonly Token[],
	{ first, end }: { readonly first: number; readonly end: number },
	lexicon: TimeLexicon,
): boolean {
	if (
		tokens.length > LONGEST_LINE ||
		(first === 1 && !/^[•·*–—-]$/.test(tokens[0]!.norm)) ||
		tokens.some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))
	)
		return false;
	const after = tokens.findIndex(({ start }) => start >= end);
	if (after < 0) return false;
	const isParted = /^[:–—-]$/.test(tokens[after]!.norm);
	if (!isParted && !/^\p{Lu}/u.test(tokens[after]!.text)) return false;
	return tokens
		.slice(after, after + REACH)
		.some(
			({ tag, lemma }) =>
				/^(?:NN|VB$)/.test(tag) && lexicon.occasions.has(lemma),
		);
}
