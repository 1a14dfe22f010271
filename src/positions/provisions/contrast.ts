/** Where a text's provision ends and what it is set against begins: "cap the army at 800,000 instead of the 600,000 …". */

import type { Window } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";

const CONTRASTS = [
	["instead", "of"],
	["rather", "than"],
	["compared", "with"],
	["up", "from"],
	["down", "from"],
	["as", "opposed"],
] as const;

/** "cap the army at 800,000 instead of the 600,000 …": the rest tells what is not provided. */
export function contrastFrom(
	tokens: readonly Token[],
	{ from, to }: Window,
): number {
	for (let at = from + 2; at < to - 1; at++) {
		const found = CONTRASTS.some(
			([first, second]) =>
				tokens[at]!.norm === first && tokens[at + 1]!.norm === second,
		);
		if (found && goesOnBehind(tokens, at, to)) continue;
		if (found) return tokens[at - 1]!.norm === "," ? at - 1 : at;
	}
	return to;
}

/** "35 per cent of the fees, up from nothing today, would go to …": only set off, and the verb is yet to come. */
function goesOnBehind(
	tokens: readonly Token[],
	contrast: number,
	to: number,
): boolean {
	if (tokens[contrast - 1]!.norm !== ",") return false;
	for (let at = contrast + 2; at + 1 < Math.min(to, contrast + 12); at++)
		if (tokens[at]!.norm === ",")
			return /^(?:MD|VB[ZDP])$/.test(tokens[at + 1]!.tag);
	return false;
}
