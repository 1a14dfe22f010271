/** Whether a list of verbs goes on: "vowed to go, called for calm *and left*". */

import { type SentenceView, tagAt } from "./sentence-view.js";

/** Whether behind `from` a finite verb stands right after "and" or "but", outside quotation marks. */
export function hasCoordinatedVerb(view: SentenceView, from: number): boolean {
	for (let at = from; at + 1 < view.tokens.length; at++)
		if (
			tagAt(view, at) === "CC" &&
			!view.quoteAt[at] &&
			/^(?:VB[DZ]|MD)$/.test(tagAt(view, at + 1))
		)
			return true;
	return false;
}
