/** Finds denials that lie in what is called untrue, with no verb of denial: "another lie", "the recording was fake", "no evidence that …". */

import type { Window } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import { phraseIndex, verdictIn } from "./denial-verdict.js";
import { ANAPHOR, type Denial } from "./find-denials.js";

/** Longest quotation, in tokens, that is nothing but a verdict: "Another lie", "This is complete nonsense". */
const SHORT = 9;

/** "“Another lie,” the president wrote": the words themselves deny, and say nothing of what. */
export function verdictAlone(
	index: number,
	content: Range,
	window: Window,
	context: ClaimContext,
): Denial | null {
	const { tokens } = context;
	if (window.to - window.from > SHORT || !verdictIn(context, window))
		return null;
	const isIndirect = context.statements[index]!.form === "indirect";
	// "said it was wrong to attack" judges a deed; "said the charge was false" has its verdict last.
	if (isIndirect && !verdictIn(context, { from: window.to - 2, to: window.to }))
		return null;
	const first = tokens[window.from]!;
	const second = tokens[window.from + 1];
	const isSubjectless = !tokens
		.slice(window.from, window.to)
		.some(({ tag }) => /^(VBZ|VBD|VBP|MD)$/.test(tag));
	const isAnaphor =
		ANAPHOR.test(first.norm) ||
		(/^(the|these|such)$/.test(first.norm) &&
			second !== undefined &&
			wordSet(context.codebook, "claim-nouns").has(second.lemma));
	if (!isAnaphor && (isIndirect || !isSubjectless)) return null;
	return {
		statement: index,
		kind: "taken up",
		about: content,
		pointsTo: "claim",
	};
}

/** "said the transcript was fake": what is denied is that the thing is what it is given out as. */
export function falseThing(
	index: number,
	{ from, to }: Window,
	context: ClaimContext,
): Denial | null {
	const { tokens, codebook } = context;
	if (to - from > SHORT || !verdictIn(context, { from: to - 2, to }))
		return null;
	if (!/^(the|this|that|its|his|her|their)$/.test(tokens[from]!.norm))
		return null;
	const things = wordSet(codebook, "doubted-things");
	for (let at = from + 1; at < Math.min(to, from + 4); at++) {
		if (!things.has(tokens[at]!.lemma)) continue;
		const isSubject = tokens[at + 1]?.lemma === "be" && at + 1 < to;
		return isSubject
			? {
					statement: index,
					kind: "thing",
					about: { start: tokens[from]!.start, end: tokens[at]!.end },
					pointsTo: "anything",
				}
			: null;
	}
	return null;
}

/** "has found no evidence that the house was a target" denies that it was. */
export function noEvidence(
	index: number,
	content: Range,
	{ from, to }: Window,
	context: ClaimContext,
): Denial | null {
	const phrases = phraseIndex(context, "no-evidence");
	for (let at = from; at < to && at < from + 14; at++) {
		const hit = phrasesAt(phrases, context.tokens, { at, to })[0];
		if (hit === undefined) continue;
		const next = context.tokens[at + hit.length];
		return next !== undefined &&
			at + hit.length < to &&
			/^(that|of|to|for)$/.test(next.norm)
			? {
					statement: index,
					kind: "told",
					about: { start: next.end, end: content.end },
					pointsTo: "claim",
				}
			: null;
	}
	return null;
}
