/** The sentences of a paragraph as marks: what a sentence is known again by, and a sentence made from it. */

import { mixHashes } from "../../language/word-features.js";
import { readWords, type Word } from "./read-words.js";

/** One sentence, without its words. */
export interface SentenceMark {
	/** Equal where all words are, but for case, accents, punctuation and endings. 32 bits. */
	readonly identity: number;
	/**
	 * Each anchor of two sentences is equal about as often as they share runs of three words, so that an edited sentence mostly shares one
	 * with what it was. The first, 32 bits, tells by which sentences a long document is known; the others have 16.
	 */
	readonly anchors: readonly [number, number, number];
	/** A bit for each figure and name, of 32: a bit that one sentence has and another lacks is a name or figure that it lacks. */
	readonly particulars: number;
	/** Its words, 255 at most. */
	readonly words: number;
}

/** Sentences of fewer words than this are in every story ("He did not elaborate.") and tell none from another. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 255;
const RUN = 3;

// A blank line ends a heading or an item of a list. A wrong cut after "Mr." does no harm: every copy is cut at the same place.
const SENTENCE_END =
	/(?<=[.!?]["”’'»)\]]{0,3})\s+(?=["“‘'«([]{0,3}[\p{Lu}\p{N}])|\n[ \t\r]*\n/u;

/** The marks of the sentences of `paragraph`, in their order; short sentences have none. */
export function markSentences(paragraph: string): readonly SentenceMark[] {
	return paragraph
		.split(SENTENCE_END)
		.map(readWords)
		.filter((words) => words.length >= FEWEST_WORDS)
		.map(markWords);
}

/** The mark of a sentence of these words; one at least. */
export function markWords(words: readonly Word[]): SentenceMark {
	let identity = words.length;
	let particulars = 0;
	for (const { hash, isParticular } of words) {
		identity = mixHashes(identity, hash);
		if (isParticular) particulars |= 1 << (hash & 31);
	}
	let first = 0xffffffff;
	let second = 0xffffffff;
	let third = 0xffffffff;
	for (let end = Math.min(RUN, words.length); end <= words.length; end++) {
		let run = 0;
		for (let at = Math.max(0, end - RUN); at < end; at++)
			run = mixHashes(run, words[at]!.hash);
		first = Math.min(first, mixHashes(run, 1));
		second = Math.min(second, mixHashes(run, 2));
		third = Math.min(third, mixHashes(run, 3));
	}
	return {
		identity,
		// The least of many hashes begins with zeros; its last 16 bits are as good as chance.
		anchors: [first, second & 0xffff, third & 0xffff],
		particulars: particulars >>> 0,
		words: Math.min(words.length, MOST_WORDS),
	};
}
