/** Stands told as not yet taken: "has neither accepted nor rejected the pact", "has yet to endorse or refuse it". */

import type { Window } from "../../drafts/clauses/token-window.js";
import type { Stance } from "../../model/position.js";
import { phrasesAt } from "../phrase-index.js";
import type { StanceContext } from "./stance-context.js";

/** Words round an act in which its opposite stands. */
const REACH = 6;

/** Whether the act at these tokens stands side by side with its opposite, so that neither of the two is told. */
export function isUndecided(
	stance: Stance,
	{ from, to }: Window,
	{ tokens, lexicon }: StanceContext,
): boolean {
	for (let at = to; at < Math.min(tokens.length, to + REACH); at++) {
		if (!/^(nor|or)$/.test(tokens[at]!.norm)) continue;
		const [next] = phrasesAt(lexicon.acts, tokens, {
			at: at + 1,
			to: Math.min(tokens.length, at + REACH),
		});
		if (next === undefined || !areOpposed(stance, next.value.stance)) continue;
		for (let back = from - 1; back >= Math.max(0, from - REACH); back--)
			if (/^(neither|not|n't|n’t|yet|whether|to)$/.test(tokens[back]!.norm))
				return true;
	}
	return false;
}

function areOpposed(one: Stance, other: Stance): boolean {
	return isFor(one) !== isFor(other);
}

function isFor(stance: Stance): boolean {
	return stance === "supports" || stance === "open" || stance === "conditional";
}
