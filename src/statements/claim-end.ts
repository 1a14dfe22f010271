/** Where a claim ends and the verb comes whose subject it is. */

import type { NounPhrase } from "../language/chunk.js";
import { isPreposition } from "./function-words.js";
import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isClauseStart } from "./subject.js";

/**
 * "Its warning that prices would double drew a rebuke", "The claim to have taken the hill was dismissed": where the verb comes whose subject the noun
 * and all that hangs on it are; `end` where none does.
 */
export function beforePredicate(
	view: SentenceView,
	phrase: NounPhrase,
	{ first, end }: { readonly first: number; readonly end: number },
): number {
	if (!isClauseStart(view, phrase.first)) return end;
	const verbs = view.groups.filter(
		(group) =>
			group.finite &&
			group.first >= first &&
			group.first < end &&
			!view.quoteAt[group.first],
	);
	const own =
		normAt(view, first) === "to"
			? 0
			: isInSubject(view, first, verbs[0]?.first ?? first)
				? 2
				: 1;
	const main = verbs.slice(own).find((group) => isBare(view, group.first));
	return main ? main.first : end;
}

/** "that the talks which began in May are over", "that the town it took is calm": whether the first verb says more of the subject of the next. */
function isInSubject(view: SentenceView, first: number, verb: number): boolean {
	for (let at = first; at < verb; at++)
		if (
			/^(?:W.*)$/.test(tagAt(view, at)) ||
			(at > first && normAt(view, at) === "that")
		)
			return true;
	return (
		verb - 2 > first &&
		tagAt(view, verb - 1) === "PRP" &&
		phraseOf(view, verb - 2)?.last === verb - 2
	);
}

/** Whether the verb has no subject right before it that could be its own: an object, another verb, or what one is stands there. */
function isBare(view: SentenceView, verb: number): boolean {
	let at = verb - 1;
	while (/^R[BP]/.test(tagAt(view, at)) && !groupOf(view, at)) at--;
	if (groupOf(view, at)) return true;
	// "fell ill has", "was unsafe was", "were fired on was"
	if (/^(?:JJ|IN)/.test(tagAt(view, at)) && phraseOf(view, at) === null)
		return normAt(view, at) !== "that";
	const object = phraseOf(view, at);
	const before = object ? object.first - 1 : -1;
	return (
		object !== null &&
		(groupOf(view, before) !== null || isPreposition(view, before))
	);
}
