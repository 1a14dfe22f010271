/** A condition at the head of a clause that no conjunction opens: "Should Orland balk, …", "Were the truce to fail, …". */

import type { Token } from "../model/analysis.js";

/** Tokens that such a condition may fill. */
const LONGEST = 25;

/** The comma that closes the condition which opens at `from`; null where none does. */
export function invertedConditionEnd(
	tokens: readonly Token[],
	from: number,
	to: number,
): number | null {
	const opening = tokens[from]?.norm;
	if (opening !== "should" && opening !== "were") return null;
	// "should be", "were never": the verb of a clause before.
	if (/^(?:VB.*|RB|TO|IN)$/.test(tokens[from + 1]?.tag ?? "")) return null;
	let hasVerb = opening === "should";
	for (let at = from + 1; at < Math.min(to, from + LONGEST); at++) {
		const { norm, tag } = tokens[at]!;
		if (tag === "VB" && tokens[at - 1]!.norm === "to") hasVerb = true;
		if (norm === "," && at > from + 2 && hasVerb) return at;
	}
	return null;
}
