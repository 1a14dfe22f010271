/** A paragraph as the model sees it: numbers per token for words, tags, quotations, phrases and likely cues. */

import type { Analysis, Token } from "../../model/analysis.js";
import { type Draft, markQuotes, markSentences } from "./passage-marks.js";
import {
	closingMark,
	openingMark,
	readShare,
	typeOf,
	type WordMemory,
} from "./word-memory.js";
import type { WordType } from "./word-type.js";

/** Token range of a passage in `Analysis.tokens`, `end` excluded. */
export interface PassageRange {
	readonly first: number;
	readonly end: number;
}

/** All arrays have one entry for each token unless said otherwise. Indexes are within the passage; -1 is none. */
export interface Passage {
	readonly range: PassageRange;
	readonly size: number;
	readonly words: readonly WordType[];
	readonly lemmas: Int32Array;
	/** Index of the Penn tag in `tagNames` plus 1. */
	readonly tags: Uint8Array;
	readonly shares: Float32Array;
	readonly bins: Uint8Array;
	readonly isCandidate: Uint8Array;
	/** Sentence within the passage, and its first and last token. */
	readonly sentence: Int32Array;
	readonly sentenceFirst: Int32Array;
	readonly sentenceLast: Int32Array;
	/** 0 outside quotations, 1 in a closed one, 2 in one left open. */
	readonly quote: Uint8Array;
	readonly quoteFirst: Int32Array;
	readonly quoteLast: Int32Array;
	readonly quotes: number;
	readonly candidateBefore: Int32Array;
	readonly candidateAfter: Int32Array;
	readonly candidates: number;
	/** Breaks (commas, dashes, brackets) before the token; one entry more than tokens. */
	readonly breaks: Int32Array;
	/** 0 none, 1 first of a noun phrase, 2 further in one, 3 first of a verb group, 4 further in one. */
	readonly chunk: Uint8Array;
	/** First and last token of the phrase or group that the token is in (itself outside any). */
	readonly chunkFirst: Int32Array;
	readonly chunkLast: Int32Array;
	/** Head noun or main verb of the phrase or group that the token is in (itself outside any). */
	readonly chunkHead: Int32Array;
	/** Main verb of the nearest finite verb group of the sentence before and behind. */
	readonly verbBefore: Int32Array;
	readonly verbAfter: Int32Array;
}

/** Arrays of a passage whose entries take four bytes, and those whose entries take one. */
const WIDE = 15;
const NARROW = 5;

/** What reading a passage needs to know. */
export interface PassageContext {
	readonly memory: WordMemory;
	/** Share of uses of a lexicon key as a cue, -1 for a key never met. */
	readonly shareOf: (key: string) => number;
}

/** The passage of `analysis` that covers `range`. */
export function makePassage(
	analysis: Analysis,
	range: PassageRange,
	context: PassageContext,
): Passage {
	const passage = emptyPassage(range);
	markSentences(passage, analysis);
	passage.quotes = markQuotes(passage, analysis);
	readWords(passage, analysis.tokens, context);
	markNearest(passage);
	return passage;
}

/**
 * A passage whose numbers are still to be filled in. All its arrays lie in one piece of memory: asking the engine for two dozen
 * pieces a passage, and giving them back, would take longer than filling them.
 */
function emptyPassage(range: PassageRange): Draft {
	const size = range.end - range.first;
	const memory = new ArrayBuffer((WIDE * size + 1) * 4 + NARROW * size);
	let used = 0;
	const wide = (length: number): Int32Array => {
		const array = new Int32Array(memory, used, length);
		used += array.byteLength;
		return array;
	};
	const narrow = (): Uint8Array => {
		const array = new Uint8Array(memory, used, size);
		used += size;
		return array;
	};
	const shares = new Float32Array(memory, used, size);
	used += shares.byteLength;
	return {
		range,
		size,
		words: new Array<WordType>(size),
		shares,
		lemmas: wide(size),
		sentence: wide(size),
		sentenceFirst: wide(size),
		sentenceLast: wide(size),
		quoteFirst: wide(size).fill(-1),
		quoteLast: wide(size).fill(-1),
		quotes: 0,
		candidateBefore: wide(size).fill(-1),
		candidateAfter: wide(size).fill(-1),
		candidates: 0,
		breaks: wide(size + 1),
		chunkFirst: wide(size),
		chunkLast: wide(size),
		chunkHead: wide(size),
		verbBefore: wide(size).fill(-1),
		verbAfter: wide(size).fill(-1),
		tags: narrow(),
		bins: narrow(),
		isCandidate: narrow(),
		quote: narrow(),
		chunk: narrow(),
	};
}

function readWords(
	passage: Draft,
	tokens: readonly Token[],
	context: PassageContext,
): void {
	const words = passage.words as WordType[];
	for (let at = 0; at < passage.size; at++) {
		const token = tokens[passage.range.first + at]!;
		const opens = passage.quoteFirst[at] === at;
		const closes = passage.quote[at] === 1 && passage.quoteLast[at] === at;
		// All marks look alike to the model: “, ", «, ‘ and '' at the head of a quotation are one word.
		const word = typeOf(
			context.memory,
			opens ? openingMark : closes ? closingMark : token,
		);
		if (word.shareOwner !== context.shareOf)
			readShare(word, token.norm, context.shareOf);
		words[at] = word;
		passage.lemmas[at] = word.lemma;
		passage.tags[at] = word.tag;
		passage.shares[at] = word.share;
		passage.bins[at] = word.shareBin;
		if (word.isCandidate) {
			passage.isCandidate[at] = 1;
			passage.candidates++;
		}
		passage.breaks[at + 1] = passage.breaks[at]! + (words[at]!.isBreak ? 1 : 0);
	}
}

function markNearest(passage: Draft): void {
	let last = -1;
	for (let at = 0; at < passage.size; at++) {
		passage.candidateBefore[at] = last;
		if (passage.isCandidate[at]) last = at;
	}
	last = -1;
	for (let at = passage.size - 1; at >= 0; at--) {
		passage.candidateAfter[at] = last;
		if (passage.isCandidate[at]) last = at;
	}
}
