/** Marks sentences, phrases, verb groups and quotations in a passage being made. */

import {
	nounPhrases,
	type VerbGroup,
	verbGroups,
} from "../../language/chunk.js";
import type { Analysis, Quotation, Sentence } from "../../model/analysis.js";
import type { Passage } from "./passage.js";

export type Draft = { -readonly [K in keyof Passage]: Passage[K] };

/** Sentences and, inside them, phrases and verb groups. */
export function markSentences(passage: Draft, analysis: Analysis): void {
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
	const groups = verbGroups(sentence);
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
export function markQuotes(passage: Draft, analysis: Analysis): number {
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
