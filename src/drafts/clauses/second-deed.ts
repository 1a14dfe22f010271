/** Whether what stands behind a joint is one more deed of those bound before: "is to leave and to pay", "commits both to ending A, sharing B and naming C". */

import type { Token } from "../../model/analysis.js";
import type { Window } from "./token-window.js";

/** A verb further off than this is not looked for: it keeps the cost of a long list linear. */
const LONGEST_LOOK = 60;

/** Whether "would", "shall", "is to" comes before the next comma or relative: what is to be done, and not what somebody knows. */
export function isModalAhead(
	tokens: readonly Token[],
	from: number,
	end: number,
): boolean {
	for (let at = from + 1; at < Math.min(end, from + LONGEST_AHEAD); at++) {
		const { tag, norm } = tokens[at]!;
		if (tag === "MD") return true;
		if (/^(?:is|are)$/.test(norm)) return tokens[at + 1]?.norm === "to";
		if (/^(?:VB.|W.*|,|:)$/.test(tag)) return false;
	}
	return false;
}

/** "(commits) both to ending the blockade, (sharing power and naming envoys)": each gerund is one thing more. */
export function isBoundToGerund(
	tokens: readonly Token[],
	{ from, to }: Window,
): boolean {
	const end = Math.min(to, from + LONGEST_AHEAD);
	if (tokens[from]!.tag === "VBG" && tokens[from - 1]?.norm !== "the")
		return to - from > 1;
	for (let at = from + 1; at + 1 < end; at++)
		if (tokens[at]!.norm === "to")
			return tokens[at + 1]!.tag === "VBG" && /^NN/.test(tokens[at - 1]!.tag);
	return false;
}

const LONGEST_AHEAD = 12;

/** "Orland is to withdraw … (and to pay)", "both have to open … (and to share)": more of what is to be done. */
export function hasToDo(
	tokens: readonly Token[],
	{ from, to }: Window,
): boolean {
	const end = Math.min(to, from + LONGEST_LOOK);
	for (let at = from + 1; at + 1 < end; at++)
		if (
			tokens[at]!.norm === "to" &&
			tokens[at + 1]!.tag === "VB" &&
			/^(?:be|have|agree|undertake|promise|pledge|commit|vow)$/.test(
				tokens[at - 1]!.lemma,
			)
		)
			return true;
	return false;
}
