/** Attributions by sentence: whose source stands in it, and whose reported words reach into it. */

import type { Analysis, Sentence } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import type { Attribution } from "../../model/statement.js";

/** A piece of reported words with the index of its attribution. */
export interface ReportedPiece extends Range {
	readonly attribution: number;
}

export interface AttributionIndex {
	/** Indexes of the attributions whose source begins in the sentence. */
	readonly sources: readonly (readonly number[])[];
	/** The reported pieces that overlap the sentence. */
	readonly pieces: readonly (readonly ReportedPiece[])[];
}

/** How many sentences one piece of reported words is followed through; bounds the work on a quotation without end. */
const LONGEST = 60;

/** The index of all attributions over the sentences of the analysis. */
export function indexAttributions(
	analysis: Analysis,
	attributions: readonly Attribution[],
): AttributionIndex {
	const sources: number[][] = analysis.sentences.map(() => []);
	const pieces: ReportedPiece[][] = analysis.sentences.map(() => []);
	attributions.forEach((attribution, k) => {
		if (attribution.source !== null)
			sources[sentenceAt(analysis.sentences, attribution.source.start)]?.push(
				k,
			);
		for (const { start, end } of attribution.content) {
			const from = Math.max(0, sentenceAt(analysis.sentences, start));
			for (let s = from; s < from + LONGEST; s++) {
				const sentence = analysis.sentences[s];
				if (sentence === undefined || sentence.start >= end) break;
				pieces[s]!.push({ start, end, attribution: k });
			}
		}
	});
	return { sources, pieces };
}

/** The index of the last sentence that begins at or before the offset; -1 when none does. */
export function sentenceAt(
	sentences: readonly Sentence[],
	offset: number,
): number {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sentences[middle]!.start <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** The innermost reported piece that the place lies in; null outside reported words. */
export function pieceAround(
	pieces: readonly ReportedPiece[],
	place: Range,
): ReportedPiece | null {
	let best: ReportedPiece | null = null;
	for (const piece of pieces) {
		if (piece.start > place.start || piece.end < place.end) continue;
		if (best === null || piece.end - piece.start <= best.end - best.start)
			best = piece;
	}
	return best;
}

/** Whether the place lies inside quotation marks. */
export function isQuoted(analysis: Analysis, place: Range): boolean {
	const { quotations } = analysis;
	let low = 0;
	let high = quotations.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (quotations[middle]!.start <= place.start) low = middle + 1;
		else high = middle;
	}
	// Quotations nest two deep at most: the outer one stands right before the inner ones.
	for (let i = low - 1; i >= 0 && i >= low - 4; i--)
		if (quotations[i]!.end >= place.end) return true;
	return false;
}
