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
	{ tokens, codebook, lexicon }: StanceContext,
): string | null {
	const hit = phrasesAt(lexicon.partings, tokens, { at: from, to })[0];
	if (hit === undefined) return null;
	const lands = wordSet(codebook, "land-nouns");
	const start = from + hit.length;
	for (let at = start; at < Math.min(to, start + REACH); at++) {
		const { tag, lemma } = tokens[at]!;
		if (/^NN/.test(tag) && lands.has(lemma)) return TERRITORY;
		if (/^(MD|VB)/.test(tag)) return null;
	}
	return null;
}
