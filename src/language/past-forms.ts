/** Past tenses and participles that look alike, and what governs them. */

import { hasAuxiliary } from "./has-auxiliary.js";

/** Whether the form is a participle and a past tense alike: "held", "said", but not "taken". */
export function isEitherForm(word: string): boolean {
	return (
		/^\p{Ll}/u.test(word) &&
		!/(?:[^p]en|wn|one|orn|begun|run|come|sung|sunk|become|overcome)$/.test(
			word,
		)
	);
}

/** Whether the word at `at` is such a form, tagged as a participle, that no auxiliary governs. */
export function isLooseParticiple(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	return (
		tags[at] === "VBN" &&
		isEitherForm(words[at] ?? "") &&
		!hasAuxiliary(words, at)
	);
}

/** Index of the nearest word before `at` that is no adverb; -1 at the head. */
export function beforeAdverbs(tags: readonly string[], at: number): number {
	let before = at - 1;
	while (before >= 0 && tags[before] === "RB") before--;
	return before;
}
