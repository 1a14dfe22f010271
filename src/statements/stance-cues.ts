/** Words of stance as reporting words: who "goes cold on the pact" or "has doubts about it" takes a stand, and that is a statement. */

import type { Codebook, CueEntry, CueForce } from "../model/codebook.js";

const FORCES: Readonly<Record<string, CueForce>> = {
	supports: "support",
	open: "openness",
	concerned: "concern",
	opposes: "opposition",
};

/** Words a phrase may end in for the thing it is about to follow. */
const LINK =
	/ (?:about|against|among|around|as|at|behind|by|for|from|in|into|of|off|on|out|over|to|towards?|under|with|up|down|away|through|aside)$/;

/**
 * The cues of the lists `stance-STANCE-verbs` and `-adjectives` that no reporting word of the codebook is: those of several
 * words that a thing follows, but for `stance-no-cues`. A single verb means too many things ("fights", "wants") to be a cue by being in the lists.
 */
export function stanceCues({ words, cues }: Codebook): readonly CueEntry[] {
	const known = new Set(
		cues.filter(({ kind }) => kind === "verb").map(({ lemma }) => lemma),
	);
	const plain = new Set(words["stance-no-cues"] ?? []);
	const made: CueEntry[] = [];
	const add = (lemma: string, force: CueForce): void => {
		if (known.has(lemma) || plain.has(lemma) || !LINK.test(lemma)) return;
		known.add(lemma);
		made.push({ lemma, kind: "verb", force, takes: TAKES, hedge: false });
		// "is in no hurry *to lift* the ban": what stands behind "to" may be a deed as well.
		const bare = lemma.replace(/ to$/, "");
		if (bare === lemma || !bare.includes(" ") || known.has(bare)) return;
		known.add(bare);
		made.push({
			lemma: bare,
			kind: "verb",
			force,
			takes: ["infinitive"],
			hedge: false,
		});
	};
	for (const [stance, force] of Object.entries(FORCES)) {
		for (const phrase of words[`stance-${stance}-verbs`] ?? [])
			if (phrase.includes(" ")) add(phrase, force);
		// "is not keen on": a denial belongs to the verb.
		for (const phrase of words[`stance-${stance}-adjectives`] ?? [])
			if (!/^(?:not|no|never|nothing) /.test(phrase))
				add(`be ${phrase}`, force);
	}
	return made;
}

const TAKES: CueEntry["takes"] = ["noun", "gerund"];
