/** What a claim is known again by: the stems of the words of its proposition that carry sense. */

import {
	contentStems,
	synonymStems,
} from "../drafts/alignment/point-features.js";
import type { Codebook } from "../model/codebook.js";

/** Words that say who is meant from where the teller stands. */
const POINTING = /^(?:he|she|we|i|you|also|there|were|did|do|does|so|then)$/;

const made = new WeakMap<Codebook, ReadonlyMap<string, string>>();

/** The stems of the proposition's words, sorted, each once; words that tell the same deed have one stem. */
export function claimStems(
	proposition: string,
	codebook: Codebook,
): readonly string[] {
	let synonyms = made.get(codebook);
	if (synonyms === undefined) {
		synonyms = synonymStems(codebook.words["claim-same-words"] ?? []);
		made.set(codebook, synonyms);
	}
	const stems = contentStems(proposition, synonyms);
	return [...new Set(stems.filter((stem) => !POINTING.test(stem)))].sort();
}
