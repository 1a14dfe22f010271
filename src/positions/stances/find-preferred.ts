/** What a party would rather do than give way: "would rather resign than sign the text", "would sooner lose the clause than the province". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { stanceUnder } from "./stance-under.js";

/** Words between "would" and "rather". */
const REACH = 4;

/** The stand of the actor on the lesser of two evils, or on the greater where it is an act; null where nothing is preferred. */
export function findPreferred(
	{ from, to }: Clause,
	verb: number,
	actor: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, lexicon, codebook } = context;
	if (!/^(would|'d|’d)$/.test(tokens[verb]!.norm)) return null;
	let rather = verb + 1;
	while (
		rather < Math.min(to, verb + REACH) &&
		!/^(rather|sooner)$/.test(tokens[rather]!.norm)
	)
		rather++;
	const act = rather + 1;
	if (act >= to || !/^(rather|sooner)$/.test(tokens[rather]!.norm)) return null;
	let than = act;
	while (than < to && tokens[than]!.norm !== "than") than++;
	if (than + 1 >= to || than === from) return null;
	const found = { actor, condition: null, needs: "known" } as const;
	// "… than sign the text": what one would rather not do.
	const shunned = phrasesAt(lexicon.acts, tokens, { at: than + 1, to }).find(
		({ value }) => value.wordClass === "verbs",
	);
	if (shunned !== undefined)
		return {
			...found,
			stance: stanceUnder(shunned.value.stance, {
				isNegated: true,
				modal: null,
				condition: null,
			}),
			object: rangeOf(tokens, { from: than + 1 + shunned.length, to }),
		};
	// "… lose the clause than the province": what one would part with.
	return wordSet(codebook, "partings").has(tokens[act]!.lemma)
		? {
				...found,
				stance: "open",
				object: rangeOf(tokens, { from: act + 1, to: than }),
			}
		: null;
}
