/** A paragraph as the model sees it: numbers per token for words, tags, quotations, phrases and likely cues. */

import { nounPhrases, type VerbGroup } from "../../language/chunk.js";
import { verbGroupsBeside } from "../../language/verb-groups.js";
import type {
	Analysis,
	Quotation,
	Sentence,
	Token,
} from "../../model/analysis.js";
import { coarseClass, isCandidateCue, shareBin } from "./cue-lexicon.js";
import { makeWordType, type WordType } from "./word-type.js";

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

/** Tags by number: the model stores numbers only. */
const tagNames =
	"NN IN DT NNP JJ PRP . RB , NNS VB CC VBD VBP VBZ VBN CD VBG TO MD PRP$ : WDT -RRB- -LRB- WRB `` WP '' POS RP UH NNPS JJR JJS EX RBR SYM $ FW PDT RBS LS WP$ #".split(
		" ",
	);
const tagNumbers: ReadonlyMap<string, number> = new Map(
	tagNames.map((tag, index) => [tag, index + 1]),
);

/** Numbers of tags in use, 0 for an unknown tag. */
export const TAG_COUNT = tagNames.length + 1;

/** Remembers word types across passages, by spelling and then by tag; bounded. */
export interface WordMemory {
	readonly types: Map<string, WordType[]>;
}

/** Spellings after which a memory starts anew. */
const MEMORY_LIMIT = 60_000;

export function makeWordMemory(): WordMemory {
	return { types: new Map() };
}

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
	const size = range.end - range.first;
	const passage = {
		range,
		size,
		words: new Array<WordType>(size),
		lemmas: new Int32Array(size),
		tags: new Uint8Array(size),
		shares: new Float32Array(size),
		bins: new Uint8Array(size),
		isCandidate: new Uint8Array(size),
		sentence: new Int32Array(size),
		sentenceFirst: new Int32Array(size),
		sentenceLast: new Int32Array(size),
		quote: new Uint8Array(size),
		quoteFirst: new Int32Array(size).fill(-1),
		quoteLast: new Int32Array(size).fill(-1),
		quotes: 0,
		candidateBefore: new Int32Array(size).fill(-1),
		candidateAfter: new Int32Array(size).fill(-1),
		candidates: 0,
		breaks: new Int32Array(size + 1),
		chunk: new Uint8Array(size),
		chunkFirst: new Int32Array(size),
		chunkLast: new Int32Array(size),
		chunkHead: new Int32Array(size),
		verbBefore: new Int32Array(size).fill(-1),
		verbAfter: new Int32Array(size).fill(-1),
	};
	markSentences(passage, analysis);
	passage.quotes = markQuotes(passage, analysis);
	readWords(passage, analysis.tokens, context);
	markNearest(passage);
	return passage;
}

type Draft = { -readonly [K in keyof Passage]: Passage[K] };

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

const openingMark = { text: "``", norm: "``", tag: "``", lemma: "``" };
const closingMark = { text: "''", norm: "''", tag: "''", lemma: "''" };

function typeOf(memory: WordMemory, token: typeof openingMark): WordType {
	const tag = tagNumbers.get(token.tag) ?? 0;
	let byTag = memory.types.get(token.text);
	if (byTag === undefined) {
		if (memory.types.size >= MEMORY_LIMIT) memory.types.clear();
		byTag = [];
		memory.types.set(token.text, byTag);
	}
	for (const type of byTag) if (type.tag === tag) return type;
	const made = makeWordType(token, tag);
	byTag.push(made);
	return made;
}

function readShare(
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

/** Sentences and, inside them, phrases and verb groups. */
function markSentences(passage: Draft, analysis: Analysis): void {
	const { first, end } = passage.range;
	let number = 0;
	for (
		let index = sentenceAt(analysis, first);
		index < analysis.sentences.length;
		index++
	) {
		const sentence = analysis.sentences[index]!;
		if (sentence.first >= end) break;
		const from = Math.max(0, sentence.first - first);
		const to = Math.min(
			passage.size,
			sentence.first + sentence.tokens.length - first,
		);
		passage.sentence.fill(number++, from, to);
		passage.sentenceFirst.fill(from, from, to);
		passage.sentenceLast.fill(to - 1, from, to);
		markChunks(passage, sentence, sentence.first - first);
	}
}

/** Index of the sentence that token `token` is in, by bisection. */
function sentenceAt(analysis: Analysis, token: number): number {
	let low = 0;
	let high = analysis.sentences.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (analysis.sentences[middle]!.first <= token) low = middle;
		else high = middle - 1;
	}
	return low;
}

function markChunks(passage: Draft, sentence: Sentence, shift: number): void {
	const { size } = passage;
	const from = Math.max(0, shift);
	const to = Math.min(size, shift + sentence.tokens.length);
	for (let at = from; at < to; at++) {
		passage.chunkFirst[at] = at;
		passage.chunkLast[at] = at;
		passage.chunkHead[at] = at;
	}
	const phrases = nounPhrases(sentence);
	const groups = verbGroupsBeside(sentence, phrases);
	const clip = (at: number): number =>
		Math.max(from, Math.min(to - 1, at + shift));
	const mark = (
		first: number,
		last: number,
		head: number,
		kind: number,
	): void => {
		if (last + shift < from || first + shift >= to) return;
		for (let at = clip(first); at <= clip(last); at++) {
			passage.chunk[at] = at === first + shift ? kind : kind + 1;
			passage.chunkFirst[at] = clip(first);
			passage.chunkLast[at] = clip(last);
			passage.chunkHead[at] = clip(head);
		}
	};
	for (const phrase of phrases) mark(phrase.first, phrase.last, phrase.head, 1);
	for (const group of groups) mark(group.first, group.last, group.main, 3);
	markVerbs(passage, groups, { shift, from, to });
}

function markVerbs(
	passage: Draft,
	groups: readonly VerbGroup[],
	place: { readonly shift: number; readonly from: number; readonly to: number },
): void {
	const { shift, from, to } = place;
	let last = -1;
	let next = 0;
	const finite = groups.filter(
		(group) =>
			group.finite && group.main + shift >= from && group.main + shift < to,
	);
	for (let at = from; at < to; at++) {
		while (next < finite.length && finite[next]!.first + shift < at)
			last = finite[next++]!.main + shift;
		passage.verbBefore[at] = last;
		passage.verbAfter[at] =
			next < finite.length ? finite[next]!.main + shift : -1;
	}
}

/** Outer quotations; returns how many touch the passage. */
function markQuotes(passage: Draft, analysis: Analysis): number {
	const { tokens, quotations } = analysis;
	const { first, size } =
		passage.range.end > passage.range.first
			? { first: passage.range.first, size: passage.size }
			: { first: 0, size: 0 };
	let index =
		size === 0
			? quotations.length
			: quotationAt(quotations, tokens[first]!.start);
	let count = 0;
	let at = 0;
	for (; index < quotations.length && at < size; index++) {
		const quotation = quotations[index]!;
		if (quotation.depth > 0) continue;
		if (quotation.start >= tokens[first + size - 1]!.end) break;
		while (at < size && tokens[first + at]!.end <= quotation.start) at++;
		const from = at;
		while (at < size && tokens[first + at]!.start < quotation.end) at++;
		if (at === from) continue;
		count++;
		const opensHere = tokens[first + from]!.start === quotation.start;
		passage.quote.fill(quotation.closed ? 1 : 2, from, at);
		passage.quoteFirst.fill(opensHere ? from : from - 1, from, at);
		passage.quoteLast.fill(at - 1, from, at);
	}
	return count;
}

/** Index of the first quotation that may reach the place `start`: nested ones never outreach their outer one. */
function quotationAt(quotations: readonly Quotation[], start: number): number {
	let low = 0;
	let high = quotations.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (quotations[middle]!.start < start) low = middle + 1;
		else high = middle;
	}
	let index = low;
	while (index > 0 && quotations[index - 1]!.depth > 0) index--;
	return Math.max(0, index - 1);
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

/** Class of a token for edges: what kind of word stands on either side. */
export function edgeClass(passage: Passage, at: number): number {
	const word = passage.words[at];
	if (!word) return 0;
	if (!word.isWord) {
		const tag = passage.tags[at]!;
		if (tag === tagNumbers.get("``")) return 1;
		if (tag === tagNumbers.get("''")) return 2;
		if (tag === tagNumbers.get(",")) return 3;
		if (tag === tagNumbers.get(".")) return 4;
		if (tag === tagNumbers.get(":")) return 5;
		return 6;
	}
	const kind = classNumbers[passage.tags[at]!]!;
	return passage.isCandidate[at] ? kind + 6 : kind;
}

/** Classes of edges in use. */
export const EDGE_CLASSES = 19;

const classNumbers = ["", ...tagNames].map(
	(tag) => 7 + "VNJIRX".indexOf(coarseClass(tag)),
);
