/** The sentence at a place of the text. */

import type { Sentence } from "../model/analysis.js";

/** A function that gives the sentence over an offset, or the one that begins next before it; null before the first. */
export function sentenceFinder(
	sentences: readonly Sentence[],
): (offset: number) => Sentence | null {
	return (offset) => {
		let low = 0;
		let high = sentences.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (sentences[middle]!.start > offset) high = middle;
			else low = middle + 1;
		}
		return sentences[low - 1] ?? null;
	};
}
