/** What a party would rather do than give way: "would rather resign than sign the text", "would sooner lose the clause than the province". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { landGivenUp, landIn } from "./land-given-up.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { stanceUnder } from "./stance-under.js";

/** Words between "would" and "rather". */
const REACH = 4;

/** "would chain himself to a bridge *sooner than* give up an inch": the stand against what would come last; null where nothing is weighed so. */
export function findShunned(
	{ from, to }: Clause,
	actor: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, lexicon } = context;
	for (let at = from + 1; at + 2 < to; at++) {
		if (
			!/^(sooner|rather)$/.test(tokens[at]!.norm) ||
			tokens[at + 1]!.norm !== "than"
		)
			continue;
		const verb = at + 2;
		const shunned = phrasesAt(lexicon.acts, tokens, { at: verb, to }).find(
			({ value }) => value.wordClass === "verbs" && value.stance === "supports",
		);
		const parting = phrasesAt(lexicon.partings, tokens, { at: verb, to })[0];
		const length = parting?.length ?? shunned?.length;
		if (length === undefined || !/^VB[GP]?$/.test(tokens[verb]!.tag))
			return null;
		return {
			actor,
			stance: "opposes",
			object: rangeOf(tokens, { from: verb + length, to }),
			condition: null,
			about: landGivenUp({ from: verb, to }, context),
			needs: "known",
		};
	}
	return null;
}

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
	// "… leave the table than the island": what one would give up last.
	const kept = rangeOf(tokens, { from: than + 1, to });
	const isWalkout = wordSet(codebook, "walkouts").has(tokens[act]!.lemma);
	if (isWalkout && isThing(than + 1, tokens))
		return {
			...found,
			stance: "opposes",
			object: kept,
			about: landIn({ from: than + 1, to }, context),
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

/** "than *the island*": a thing, and no deed. */
function isThing(at: number, tokens: StanceContext["tokens"]): boolean {
	return /^(DT|PRP\$|NN|NNS|NNP|CD)$/.test(tokens[at]?.tag ?? "");
}
