/** What a speaker rules out by saying that there is none of it: "there could be no talk of concessions". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { phrasesAt } from "../phrase-index.js";
import { breachOf } from "./breach-of.js";
import type { StanceContext, StanceFound } from "./stance-context.js";

/** Words between "there" and the phrase: "there can, he said, be no talk of". */
const REACH = 8;

/** The stands against what the clauses say there is no talk of; the actor is the speaker. */
export function findRuledOut(
	clauses: readonly Clause[],
	speaker: string,
	context: StanceContext,
): readonly StanceFound[] {
	const { tokens, lexicon } = context;
	return clauses.flatMap((clause): readonly StanceFound[] => {
		if (clause.isCondition) return [];
		const there = existentialIn(clause, context);
		if (there === null) return [];
		const end = Math.min(clause.to, there + REACH);
		for (let at = there + 1; at < end; at++) {
			const hit = phrasesAt(lexicon.ruledOut, tokens, {
				at,
				to: clause.to,
			})[0];
			// "there could be no *impunity* for war crimes": of a wrong the word itself tells what it is.
			const wrong =
				hit === undefined &&
				tokens[at]!.norm === "no" &&
				/^(can|could|must|should|shall|may)$/.test(tokens[there + 1]!.norm)
					? rangeOf(tokens, { from: at + 1, to: clause.to })
					: null;
			const isWrong = wrong !== null && breachOf(wrong, context) !== null;
			if (hit === undefined && wrong !== null && !isWrong)
				return noneOf(wrong, speaker);
			if (hit === undefined && !isWrong) continue;
			const object =
				hit === undefined
					? wrong
					: rangeOf(tokens, { from: at + hit.length, to: clause.to });
			return object === null
				? []
				: [
						{
							actor: speaker,
							stance: "opposes",
							object,
							condition: null,
							needs: "matter",
						},
					];
		}
		return [];
	});
}

/** "there should be no *amnesty*": the speaker wants none, where it is plainly something negotiated over. */
function noneOf(object: Range, actor: string): readonly StanceFound[] {
	return [
		{ actor, stance: "opposes", object, condition: null, needs: "known" },
	];
}

/** The place of "there" as a subject without meaning of its own; null where the clause has none. */
function existentialIn(
	{ from, to }: Clause,
	{ tokens }: StanceContext,
): number | null {
	for (let at = from; at < to; at++) {
		const { tag, norm } = tokens[at]!;
		if (norm === "there" && /^(MD|VB)/.test(tokens[at + 1]?.tag ?? ""))
			return at;
		if (/^(MD|VB)/.test(tag)) return null;
	}
	return null;
}
