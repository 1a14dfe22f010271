/** Asides that stand between an auxiliary and its verb: "The draft would, as Orland had asked, ban missiles". */

import { normAt, type SentenceView, tagAt } from "./sentence-view.js";

/** "The draft would, as Orland had asked, ban missiles": the aside stands between the modal and its verb. */
export function isAsideInVerb(view: SentenceView, comma: number): boolean {
	for (let at = comma + 2; at < comma + LONGEST_ASIDE; at++)
		if (normAt(view, at) === ",") return isParted(view, comma, at + 1);
	return false;
}

/** Whether what stands before `comma` is the auxiliary of the verb at `at`. */
export function isParted(
	view: SentenceView,
	comma: number,
	at: number,
): boolean {
	return (
		(tagAt(view, comma - 1) === "MD" && tagAt(view, at) === "VB") ||
		(/^(?:has|have|had|is|are|was|were|be|been)$/.test(
			normAt(view, comma - 1),
		) &&
			/^VB[NG]$/.test(tagAt(view, at)))
	);
}

/** Words of an aside, at most. */
const LONGEST_ASIDE = 12;
