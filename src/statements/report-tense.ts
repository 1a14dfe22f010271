/** Whether a clause beside what was said keeps the tense of reports, "would", "had", or tells in the page's own. */

import type { VerbGroup } from "../language/chunk.js";
import type { CueLexicon } from "./cue-lexicon.js";
import { reportsItself } from "./cue-signals.js";
import { normAt, phraseOf, type SentenceView, tagAt } from "./sentence-view.js";

/** Whether a clause behind "although" is told in the tense of what was said before it, and by nobody else: "had left, although two had yet to go". */
export function keepsTense(
	view: SentenceView,
	comma: number,
	at: number,
	lexicon: CueLexicon,
): boolean {
	const before = verbBefore(view, comma);
	const next = verbBehind(view, at);
	return (
		before !== undefined &&
		next !== undefined &&
		isShifted(view, before) &&
		isShifted(view, next) &&
		!reportsItself(view, { from: at + 1, kind: "any" }, lexicon)
	);
}

/** Whether a clause with its own subject tells in the present what stands beside words told in the past: "would be wide, but the stakes are". */
export function leavesTense(
	view: SentenceView,
	comma: number,
	at: number,
): boolean {
	const before = verbBefore(view, comma);
	const next = verbBehind(view, at);
	const subject = phraseOf(view, at + 1);
	return (
		before !== undefined &&
		next !== undefined &&
		isShifted(view, before) &&
		subject?.first === at + 1 &&
		!/^PRP$/.test(tagAt(view, subject.head)) &&
		/^VB[ZP]$/.test(tagAt(view, next.first))
	);
}

function verbBefore(view: SentenceView, comma: number): VerbGroup | undefined {
	return view.groups.findLast(
		(group) => group.finite && group.last < comma && !view.quoteAt[group.first],
	);
}

function verbBehind(view: SentenceView, at: number): VerbGroup | undefined {
	return view.groups.find(
		(group) => group.finite && group.first > at && !view.quoteAt[group.first],
	);
}

/** "would be", "had been": the forms in which words are reported. */
function isShifted(view: SentenceView, group: VerbGroup): boolean {
	return (
		/^(?:would|could|might|should)$/.test(normAt(view, group.first)) ||
		normAt(view, group.first) === "had"
	);
}
