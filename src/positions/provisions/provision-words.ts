/** The codebook's words of provisions in the form the rules want them, made once for each codebook. */

import {
	makeUnitLexicon,
	type UnitLexicon,
} from "../../language/figures/unit-lexicon.js";
import type { Codebook } from "../../model/codebook.js";
import { makePhraseIndex, type PhraseIndex } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import type { PieceWords } from "./provision-pieces.js";

export interface ProvisionWords {
	readonly words: PieceWords;
	/** Base forms of verbs whose subject a text may be: not "receive", which parties do by it. */
	readonly textVerbs: ReadonlySet<string>;
	/** Phrases that leave a term open: "to be agreed". */
	readonly terms: PhraseIndex<true>;
	/** Phrases that say what is not in a text: "make no mention". */
	readonly silent: PhraseIndex<true>;
	readonly faring: PhraseIndex<true>;
	/** Participles by which something is laid down: "put at". */
	readonly laidDown: PhraseIndex<true>;
	readonly units: UnitLexicon;
}

const made = new WeakMap<Codebook, ProvisionWords>();

/** The words of provisions of this codebook. */
export function provisionWords(codebook: Codebook): ProvisionWords {
	let words = made.get(codebook);
	if (words === undefined) {
		words = compile(codebook);
		made.set(codebook, words);
	}
	return words;
}

function compile(codebook: Codebook): ProvisionWords {
	const verbs = codebook.cues
		.filter(({ force, kind }) => force === "provision" && kind === "verb")
		.map(({ lemma }) => lemma.split(" ")[0]!);
	const own = new Set([...verbs, ...wordSet(codebook, "provision-verbs")]);
	return {
		textVerbs: own,
		words: {
			verbs: new Set([...own, ...wordSet(codebook, "receiving-verbs")]),
			nouns: wordSet(codebook, "provision-nouns"),
			umbrellas: wordSet(codebook, "provision-umbrellas"),
			binding: wordSet(codebook, "binding-verbs"),
		},
		terms: phrasesOf(codebook, "undefined-terms"),
		laidDown: phrasesOf(codebook, "laid-down"),
		silent: phrasesOf(codebook, "provision-silent-phrases"),
		faring: phrasesOf(codebook, "provision-effect-phrases"),
		units: makeUnitLexicon(codebook.units),
	};
}

function phrasesOf(codebook: Codebook, list: string): PhraseIndex<true> {
	return makePhraseIndex(
		(codebook.words[list] ?? []).map((phrase) => [phrase, true as const]),
	);
}
