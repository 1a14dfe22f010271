/** Where what a text lays down ends: over semicolons as long as the clauses behind them lay down more of it. */

import { clauseEnd } from "./clause-end.js";
import type { CueLexicon } from "./cue-lexicon.js";
import { reportsItself } from "./cue-signals.js";
import { groupOf, normAt, type SentenceView, tagAt } from "./sentence-view.js";

/**
 * "Under it a first half would be paid at once; the rest would follow in May; and the interest is waived": index of the first token behind
 * what the text provides from `from` on.
 */
export function textEnd(
	view: SentenceView,
	from: number,
	lexicon: CueLexicon,
): number {
	let end = clauseEnd(view, from, lexicon);
	let goesOn = false;
	while (normAt(view, end) === ";") {
		const isLast = tagAt(view, end + 1) === "CC";
		const start = isLast ? end + 2 : end + 1;
		if (
			!(isYetToBe(view, start) || (goesOn && isLast)) ||
			reportsItself(view, { from: start, kind: "any" }, lexicon)
		)
			return end;
		goesOn = true;
		end = clauseEnd(view, start, lexicon);
	}
	return end;
}

/** Whether the first verb of the clause tells what is to be: "would follow", "is to leave"; "should Orland attack, all would". */
function isYetToBe(view: SentenceView, start: number): boolean {
	if (tagAt(view, start) === "MD") return true;
	const verb = view.groups.find(
		(group) => group.finite && group.first >= start,
	);
	if (!verb) return false;
	for (let at = start; at < verb.first; at++)
		if (normAt(view, at) === ";") return false;
	return (
		/^(?:would|will|must|may|shall|should)$/.test(verb.modal ?? "") ||
		(/^(?:is|are)$/.test(normAt(view, verb.first)) &&
			normAt(view, verb.last + 1) === "to" &&
			groupOf(view, verb.last + 1) !== null)
	);
}
