/** The codebook's words of provisions in the form the rules want them, made once for each codebook. */

import type { ClauseWords } from "../../drafts/clauses/split-coordination.js";
import {
	makeUnitLexicon,
	type UnitLexicon,
} from "../../language/figures/unit-lexicon.js";
import type { Codebook } from "../../model/codebook.js";
import { makePhraseIndex, type PhraseIndex } from "../phrase-index.js";
import { wordSet } from "../word-set.js";

export interface ProvisionWords {
	readonly words: ClauseWords;
	/** Phrases that leave a term open: "to be agreed". */
	readonly terms: PhraseIndex<true>;
	readonly units: UnitLexicon;
}

const made = new WeakMap<Codebook, ProvisionWords>();

/** The words of provisions of this codebook. */
export function provisionWords(codebook: Codebook): ProvisionWords {
	let words = made.get(codebook);
	if (words === undefined) made.set(codebook, (words = compile(codebook)));
	return words;
}

function compile(codebook: Codebook): ProvisionWords {
	const verbs = codebook.cues
		.filter(({ force, kind }) => force === "provision" && kind === "verb")
		.map(({ lemma }) => lemma.split(" ")[0]!);
	return {
		words: {
			verbs: new Set(verbs),
			nouns: wordSet(codebook, "provision-nouns"),
			umbrellas: wordSet(codebook, "provision-umbrellas"),
		},
		terms: makePhraseIndex(
			(codebook.words["undefined-terms"] ?? []).map((term) => [
				term,
				true as const,
			]),
		),
		units: makeUnitLexicon(codebook.units),
	};
}
