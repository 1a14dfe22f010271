/** Verdicts given by a name: "called the plan a betrayal", "described the text as “unfair”". */

import { rangeOf } from "../../drafts/clauses/token-window.js";
import type { Statement } from "../../model/statement.js";
import { phrasesAt } from "../phrase-index.js";
import { mayBeJudged } from "./may-be-judged.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { isNegatedBy, stanceUnder } from "./stance-under.js";

/** The verdict in a content where object and verdict stand side by side behind a cue; null where there is none. */
export function findNamedVerdict(
	statement: Statement,
	context: StanceContext,
	window: { readonly from: number; readonly to: number },
): StanceFound | null {
	const { tokens, lexicon } = context;
	if (statement.speaker === null) return null;
	for (let at = window.from + 1; at < window.to; at++) {
		const hit = phrasesAt(lexicon.verdicts, tokens, { at, to: window.to })[0];
		if (hit === undefined) continue;
		const object = rangeOf(tokens, {
			from: window.from,
			to: nounEnd(tokens, window.from, at),
		});
		if (object === null || !mayBeJudged(object, context)) return null;
		const isNegated = isNegatedBy(
			tokens,
			{ from: window.from, to: at },
			new Set(),
		);
		return {
			actor: statement.speaker,
			stance: stanceUnder(hit.value, {
				isNegated,
				modal: null,
				condition: null,
			}),
			object,
			condition: null,
			needs: "matter",
		};
	}
	return null;
}

/** Where the object's noun phrase ends and the verdict's begins: at "as", a quotation mark or the next article. */
function nounEnd(
	tokens: StanceContext["tokens"],
	from: number,
	to: number,
): number {
	for (let at = from + 1; at < to; at++)
		if (/^(as|a|an|“|"|‘|')$/.test(tokens[at]!.norm)) return at;
	return to;
}
