/** Where what a text lays down ends, and what its writer holds against it begins. */

import type { Token } from "../../model/analysis.js";
import { isAbsolute } from "./further-clauses.js";
import { isToBeDone } from "./text-part.js";

/** ", though who is to pay is left blank": the end without what the writer holds against it, and without the full stop. */
export function reservation(
	tokens: readonly Token[],
	from: number,
	end: number,
): number {
	let to = end;
	for (let at = from; at + 1 < end; at++) {
		const isAgainst = /^(?:though|although|but|albeit|even|with)$/.test(
			tokens[at + 1]!.norm,
		);
		// ", with the south receiving half" says who does what by it.
		if (isAbsolute(tokens, at + 1, end)) continue;
		// ", but 35 per cent of it would go to the north"
		if (
			/^but$/.test(tokens[at + 1]!.norm) &&
			(isToBeDone(tokens, { from: at + 2, to: end }) ||
				isAllowed(tokens, at + 2))
		)
			continue;
		if (/^[,–—-]$/.test(tokens[at]!.norm) && isAgainst) {
			to = at;
			break;
		}
	}
	while (to > from && /^[.!?]$/.test(tokens[to - 1]!.norm)) to--;
	return to;
}

/** "(, but) either side may leave": what the parties are let do, where "it may fail" is feared. */
function isAllowed(tokens: readonly Token[], from: number): boolean {
	if (!/^(?:either|each|both|neither|any|no)$/.test(tokens[from]?.norm ?? ""))
		return false;
	return tokens
		.slice(from + 1, from + 4)
		.some(({ norm, tag }) => tag === "MD" && /^(?:may|can)$/.test(norm));
}
