/** "A lawyer by training, she …": what somebody is, told before the pronoun for them, names nobody besides. */

import type { Token } from "../../model/analysis.js";
import type { Mention } from "./mention.js";

/** Tokens from a description to its comma: "by training", "of long standing". */
const LONGEST = 8;

/** Whether the mention opens its sentence and says no more than who the "he" or "she" behind its comma is. */
export function isFrontedDescription(
	{ first, last, shape }: Mention,
	tokens: readonly Token[],
): boolean {
	if (shape.kind !== "crowd" || first > 1) return false;
	if (!/^an?$/.test(tokens[first]?.norm ?? "")) return false;
	for (let at = last + 1; at <= last + LONGEST; at++) {
		const token = tokens[at];
		if (token === undefined || /^(?:MD|VB[DZP]|[.:])$/.test(token.tag))
			return false;
		if (token.norm === ",")
			return /^(?:he|she)$/.test(tokens[at + 1]?.norm ?? "");
	}
	return false;
}
