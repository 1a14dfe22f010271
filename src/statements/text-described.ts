/** A clause about a text between its name and what it provides: "Under the plan, which she handed to both sides, …". */

import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** Tokens a clause about a text may fill before what the text provides. */
const LONGEST_RELATIVE = 40;

/**
 * "Under the plan, which she handed to both sides on Monday, …", "Under a text that Lund, the envoy, drew up, …": the comma behind the clause
 * about the text, before the subject and verb of what it provides; null where no such clause stands there.
 */
export function relativeCommaBehind(
	view: SentenceView,
	from: number,
): number | null {
	const opening = normAt(view, from) === "," ? from + 1 : from;
	const pronoun = behindCopyOf(view, opening);
	if (
		!/^(?:which|that|whose)$/.test(normAt(view, pronoun)) &&
		!isContactClause(view, from)
	)
		return null;
	for (let at = pronoun + 2; at < pronoun + LONGEST_RELATIVE; at++) {
		if (normAt(view, at) !== "," || view.quoteAt[at]) continue;
		const isTold = view.groups.some(
			(group) => group.finite && group.first > pronoun && group.last < at,
		);
		if (isTold && isClauseBehind(view, at + 1)) return at;
	}
	return null;
}

/** "a copy *of which* was seen by the Echo", "parts of which": the token of the pronoun; the first where none hangs on a noun. */
function behindCopyOf(view: SentenceView, at: number): number {
	const noun = phraseOf(view, at);
	return noun?.first === at &&
		normAt(view, noun.last + 1) === "of" &&
		normAt(view, noun.last + 2) === "which"
		? noun.last + 2
		: at;
}

/** "a plan the mediators had put forward on Friday": how the text came about, with no pronoun; "the text the army would go" is what it says. */
function isContactClause(view: SentenceView, from: number): boolean {
	const subject = phraseOf(view, from);
	const verb = subject?.first === from ? groupOf(view, subject.last + 1) : null;
	return (
		verb?.finite === true &&
		!verb.passive &&
		/^VBD$/.test(tagAt(view, verb.first))
	);
}

/** Whether a subject with its finite verb begins here, no comma between: not the verb of an apposition, nor of a relative clause. */
function isClauseBehind(view: SentenceView, from: number): boolean {
	if (/^(?:W.*|CC|VB.*)$/.test(tagAt(view, from))) return false;
	const verb = view.groups.find((group) => group.finite && group.first > from);
	if (!verb || phraseOf(view, from) === null) return false;
	for (let at = from; at < verb.first; at++)
		if (/^[,;:]$/.test(normAt(view, at)) || /^W/.test(tagAt(view, at)))
			return false;
	return true;
}
