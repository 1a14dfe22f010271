/** The sentences of two documents held against each other: what the longer has of the shorter, as it was, edited, or filled in anew. */

import { MOST_MARKS } from "./fingerprint-data.js";
import type { SentenceMark } from "./sentence-mark.js";

/** Shares of the words of the shorter document, as far as the samples tell: 0 to 1, and 1 at most together. */
export interface Overlap {
	/** In sentences that the other has word for word. */
	readonly carried: number;
	/** In sentences that the other has in other words, but with no other name or figure in place of one. */
	readonly edited: number;
	/** In sentences that the other has with another name or figure in place of one: a form filled in for another case. */
	readonly refilled: number;
	/** The words of the carried sentences. */
	readonly words: number;
}

/** The overlap of two documents with these marks; the same whichever comes first. */
export function compareMarks(
	a: readonly SentenceMark[],
	b: readonly SentenceMark[],
): Overlap {
	const [some, others] = comparable(a, b);
	const shorter = Math.min(wordsOf(some), wordsOf(others));
	if (shorter === 0) return { carried: 0, edited: 0, refilled: 0, words: 0 };
	const left = without(some, others);
	const right = without(others, some);
	const carried = wordsOf(some) - wordsOf(left);
	const [one, other] = [alteredWords(left, right), alteredWords(right, left)];
	const rest = shorter - carried;
	const refilled = Math.min(rest, Math.max(one.refilled, other.refilled));
	const edited = Math.min(rest - refilled, Math.max(one.edited, other.edited));
	return {
		carried: carried / shorter,
		edited: edited / shorter,
		refilled: refilled / shorter,
		words: carried,
	};
}

/** Of two samples the part in which each has all its document's sentences: up to the last anchor of any that is full. */
function comparable(
	a: readonly SentenceMark[],
	b: readonly SentenceMark[],
): readonly [readonly SentenceMark[], readonly SentenceMark[]] {
	const limit = Math.min(limitOf(a), limitOf(b));
	const within = ({ anchors }: SentenceMark): boolean => anchors[0] <= limit;
	return [a.filter(within), b.filter(within)];
}

function limitOf(marks: readonly SentenceMark[]): number {
	return marks.length < MOST_MARKS
		? Number.POSITIVE_INFINITY
		: (marks.at(-1)?.anchors[0] ?? 0);
}

function without(
	marks: readonly SentenceMark[],
	others: readonly SentenceMark[],
): readonly SentenceMark[] {
	const known = new Set(others.map(({ identity }) => identity));
	return marks.filter(({ identity }) => !known.has(identity));
}

function wordsOf(marks: readonly SentenceMark[]): number {
	return marks.reduce((sum, { words }) => sum + words, 0);
}

/** Words of the sentences of `marks` that share an anchor with one of `others`, by what became of their particulars. */
function alteredWords(
	marks: readonly SentenceMark[],
	others: readonly SentenceMark[],
): { readonly edited: number; readonly refilled: number } {
	const known = [0, 1, 2].map(
		(at) => new Map(others.map((mark) => [mark.anchors[at], mark])),
	);
	let edited = 0;
	let refilled = 0;
	for (const mark of marks) {
		const alike = known.flatMap((by, at) => by.get(mark.anchors[at]) ?? []);
		if (alike.length === 0) continue;
		if (alike.every((other) => isRefilled(mark, other))) refilled += mark.words;
		else edited += mark.words;
	}
	return { edited, refilled };
}

/** Whether each of two sentences has a name or figure that the other lacks. */
function isRefilled(a: SentenceMark, b: SentenceMark): boolean {
	return (
		(a.particulars & ~b.particulars) !== 0 &&
		(b.particulars & ~a.particulars) !== 0
	);
}
