/** What a claim is known again by: the stems of the words of its proposition that carry sense. */

import { contentStems } from "../drafts/alignment/point-features.js";

const SAME_WORDS: ReadonlyMap<string, string> = new Map();

/** Words that say how a claim was made and not what it says. */
const TELLING = /^(?:he|she|we|i|you|also|there|were|did|do|does|so|then)$/;

/** The stems of the proposition's words, sorted, each once. */
export function claimStems(proposition: string): readonly string[] {
	const stems = contentStems(proposition, SAME_WORDS);
	return [...new Set(stems.filter((stem) => !TELLING.test(stem)))].sort();
}
