/** Land that a party would or would not give up: "would never sign away the valley", "will not leave the two towns". */

import type { Window } from "../../drafts/clauses/token-window.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import type { StanceContext } from "./stance-context.js";

/** Words behind a verb of giving up in which its land is named. */
const REACH = 8;

/** The code of the codebook's issue that land given up is about. */
const TERRITORY = "territory";

/** The issue of an act of giving up land whose verb begins at `from`; null where no land is given up. */
export function landGivenUp(
	{ from, to }: Window,
	context: StanceContext,
): string | null {
	const { tokens, lexicon } = context;
	const hit = phrasesAt(lexicon.partings, tokens, { at: from, to })[0];
	return hit === undefined
		? null
		: landIn({ from: from + hit.length, to }, context);
}

/** The issue of a phrase for a piece of land; null for any other. */
export function landIn(
	{ from, to }: Window,
	{ tokens, codebook }: StanceContext,
): string | null {
	const lands = wordSet(codebook, "land-nouns");
	for (let at = from; at < Math.min(to, from + REACH); at++) {
		const { tag, lemma } = tokens[at]!;
		if (/^NN/.test(tag) && lands.has(lemma)) return TERRITORY;
		if (/^(MD|VB)/.test(tag)) return null;
	}
	return null;
}
