/** Remembers word types from one passage to the next. */

import { isCandidateCue, shareBin } from "./cue-lexicon.js";
import { tagNames, tagNumbers } from "./tag-numbers.js";
import { makeWordType, type WordType } from "./word-type.js";

/** Remembers word types across passages, by spelling and then by tag; bounded. */
export interface WordMemory {
	types: Map<string, WordType[]>;
	/** Those of the generation before, from which what is met again is taken over. */
	older: Map<string, WordType[]>;
}

/** Spellings of one generation. */
const GENERATION_SIZE = 10_000;

export function makeWordMemory(): WordMemory {
	return { types: new Map(), older: new Map() };
}

export const openingMark = { text: "``", norm: "``", tag: "``", lemma: "``" };

export const closingMark = { text: "''", norm: "''", tag: "''", lemma: "''" };

export function typeOf(
	memory: WordMemory,
	token: typeof openingMark,
): WordType {
	const tag = tagNumbers.get(token.tag) ?? 0;
	let byTag = memory.types.get(token.text);
	if (byTag === undefined) {
		if (memory.types.size >= GENERATION_SIZE) {
			memory.older = memory.types;
			memory.types = new Map();
		}
		byTag = memory.older.get(token.text) ?? [];
		memory.types.set(token.text, byTag);
	}
	for (const type of byTag) if (type.tag === tag) return type;
	const made = makeWordType(token, tag);
	byTag.push(made);
	return made;
}

export function readShare(
	word: WordType,
	norm: string,
	shareOf: (key: string) => number,
): void {
	word.share = shareOf(word.lexiconKey);
	word.shareBin = shareBin(word.share);
	word.isCandidate = isCandidateCue(
		word.share,
		tagNames[word.tag - 1] ?? "",
		norm,
	);
	word.shareOwner = shareOf;
}
