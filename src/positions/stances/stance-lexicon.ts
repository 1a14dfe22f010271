/** The codebook's words of stance as indexes: acts, whose subject takes a stand, and verdicts, which a speaker gives. */

import type { Codebook, CueEntry } from "../../model/codebook.js";
import type { Stance } from "../../model/position.js";
import { makePhraseIndex, type PhraseIndex } from "../phrase-index.js";

/** An act of stance with the class of the word that opens its phrase. */
export interface Act {
	readonly stance: Stance;
	readonly wordClass: "verbs" | "nouns" | "adjectives";
	readonly phrase: string;
}

export interface StanceLexicon {
	readonly acts: PhraseIndex<Act>;
	readonly verdicts: PhraseIndex<Stance>;
	/** What there is none of where a thing is ruled out: "no talk of". */
	readonly ruledOut: PhraseIndex<true>;
	/** Reporting words by their base form, without those of texts. */
	readonly cues: ReadonlyMap<string, readonly CueEntry[]>;
}

const STANCES = ["supports", "open", "concerned", "opposes"] as const;
const CLASSES = ["verbs", "nouns", "adjectives"] as const;
const made = new WeakMap<Codebook, StanceLexicon>();

/** The lexicon of the lists `stance-STANCE-CLASS` and `verdict-STANCE` and of `ruled-out` of the codebook. */
export function stanceLexicon(codebook: Codebook): StanceLexicon {
	let lexicon = made.get(codebook);
	if (lexicon === undefined) {
		lexicon = compile(codebook);
		made.set(codebook, lexicon);
	}
	return lexicon;
}

function compile({ words, cues }: Codebook): StanceLexicon {
	const acts: [string, Act][] = [];
	const verdicts: [string, Stance][] = [];
	for (const stance of STANCES) {
		for (const wordClass of CLASSES)
			for (const phrase of words[`stance-${stance}-${wordClass}`] ?? [])
				acts.push([phrase, { stance, wordClass, phrase }]);
		for (const phrase of words[`verdict-${stance}`] ?? [])
			verdicts.push([phrase, stance]);
	}
	return {
		acts: makePhraseIndex(acts),
		verdicts: makePhraseIndex(verdicts),
		ruledOut: makePhraseIndex(
			(words["ruled-out"] ?? []).map((phrase) => [phrase, true as const]),
		),
		cues: byLemma(cues.filter(({ force }) => force !== "provision")),
	};
}

function byLemma(
	cues: readonly CueEntry[],
): ReadonlyMap<string, readonly CueEntry[]> {
	const found = new Map<string, CueEntry[]>();
	for (const cue of cues) {
		const same = found.get(cue.lemma) ?? [];
		found.set(cue.lemma, same);
		same.push(cue);
	}
	return found;
}
