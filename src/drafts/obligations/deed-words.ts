/** The words of a deed: its tokens without what clings to their edges, and their place in the text. */

import type { Token } from "../../model/analysis.js";
import type { Window } from "../clauses/token-window.js";

/** The deed without conjunctions, punctuation and other modals in brackets at its edges. */
export function trimmedDeed(tokens: readonly Token[], window: Window): Window {
	let { from, to } = window;
	// "[shall][should][other] regularly report": the deed begins behind the brackets that hold other modals.
	for (;;) {
		if (/^[\])]$/.test(tokens[from]?.norm ?? "")) from++;
		else if (
			tokens[from]?.norm === "[" &&
			tokens[from - 1]?.norm === "]" &&
			tokens[from + 2]?.norm === "]"
		)
			from += 3;
		else break;
		if (from >= to) return window;
	}
	const edge = /^(?:[.;:,!?]|and|or|but|\*+|[–—]|while|whereas|including)$/;
	while (to > from && edge.test(tokens[to - 1]?.norm ?? "")) to--;
	while (from < to && /^(?:[,:;]|\*+)$/.test(tokens[from]?.norm ?? "")) from++;
	return { from, to };
}
