/** The long choices of terms, each known by a number, and which of them a word is in. */

import type { ClauseWord } from "./issue-words.js";

/** One set of words of which a term takes any. */
export type WordGroup = number;

/** What one part of a term may be: words, each a stem, "=word" as it is, "#" any number, ".." a gap; several words in a row are one choice. */
type Choices = readonly (readonly string[])[];

/** A part with its single words as a group, if they are many, and the choices left over. */
export interface Part {
	readonly group: WordGroup | null;
	readonly rest: Choices;
}

/** Fewer words than this are as well looked up one by one. */
const FEW = 4;

/** Gathers the groups of all terms. The same words in two terms are one group, in whatever order they stand. */
export class WordGroups {
	readonly #byWords = new Map<string, WordGroup>();
	readonly #byStem = new Map<string, WordGroup[]>();
	readonly #byWord = new Map<string, WordGroup[]>();
	readonly #ofNumbers: WordGroup[] = [];

	/** The part that takes these choices. */
	of(choices: Choices): Part {
		const isSingle = (choice: readonly string[]) =>
			choice.length === 1 && choice[0] !== "..";
		const words = new Set(choices.filter(isSingle).map(([word = ""]) => word));
		if (words.size < FEW) return { group: null, rest: choices };
		return {
			group: this.#groupOf([...words].sort()),
			rest: choices.filter((choice) => !isSingle(choice)),
		};
	}

	/** The groups that the word is in. */
	with(word: ClauseWord): readonly WordGroup[] {
		const byStem = this.#byStem.get(word.stem) ?? NONE;
		const byWord = this.#byWord.get(word.plain) ?? NONE;
		const ofNumbers = isNumber(word) ? this.#ofNumbers : NONE;
		return byWord.length + ofNumbers.length === 0
			? byStem
			: [...byStem, ...byWord, ...ofNumbers];
	}

	#groupOf(words: readonly string[]): WordGroup {
		const key = words.join("|");
		const known = this.#byWords.get(key);
		if (known !== undefined) return known;
		const group = this.#byWords.size;
		this.#byWords.set(key, group);
		for (const word of words)
			if (word === "#") this.#ofNumbers.push(group);
			else if (word.startsWith("=")) add(this.#byWord, word.slice(1), group);
			else add(this.#byStem, word, group);
		return group;
	}
}

const NONE: readonly WordGroup[] = [];

/** Whether the word is written in figures. */
export function isNumber({ plain }: ClauseWord): boolean {
	return /^\d/.test(plain);
}

function add(
	groups: Map<string, WordGroup[]>,
	word: string,
	group: WordGroup,
): void {
	const own = groups.get(word);
	if (own === undefined) groups.set(word, [group]);
	else own.push(group);
}
