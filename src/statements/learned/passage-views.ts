/** What features ask of a passage: the tag, the cue step or the chunk at a place, edges included; steps of distances. */

import type { Passage } from "./passage.js";
import { TAG_COUNT } from "./tag-numbers.js";

/** Forms that stand for what lies before and behind a passage. */
export const EDGE_BEFORE = 0xabc1;

export const EDGE_AFTER = 0xabc2;

/** Tags and the two edges of the passage. */
export const T = TAG_COUNT + 2;

/** Steps of cue shares and the edge. */
export const B = 11;

/** Tag at `at`, or one of two numbers for the edges of the passage. */
export function tag(passage: Passage, at: number): number {
	return at < 0
		? TAG_COUNT
		: at >= passage.size
			? TAG_COUNT + 1
			: passage.tags[at]!;
}

export function bin(passage: Passage, at: number): number {
	return at < 0 || at >= passage.size ? B - 1 : passage.bins[at]!;
}

export function chunk(passage: Passage, at: number): number {
	return at < 0 || at >= passage.size ? 5 : passage.chunk[at]!;
}

/** First and last in the sentence, first and last in the passage: four bits. */
export function edgeBits(passage: Passage, at: number): number {
	return (
		(at === passage.sentenceFirst[at] ? 8 : 0) +
		(at === passage.sentenceLast[at] ? 4 : 0) +
		(at === 0 ? 2 : 0) +
		(at === passage.size - 1 ? 1 : 0)
	);
}

/** Whether in a quotation (0, 1, 2 left open), at its first and at its last token. */
export function quoteBits(passage: Passage, at: number): number {
	return (
		passage.quote[at]! * 4 +
		(passage.quoteFirst[at] === at ? 1 : 0) +
		(passage.quoteLast[at] === at ? 2 : 0)
	);
}

export function isQuoted(passage: Passage, at: number): number {
	return at < 0 || at >= passage.size ? 2 : passage.quote[at]! > 0 ? 1 : 0;
}

/** Steps of a distance in tokens: exact up to 4, then ever wider. */
export function distanceStep(distance: number): number {
	const size = Math.abs(distance);
	const step =
		size <= 4
			? size
			: size <= 6
				? 5
				: size <= 9
					? 6
					: size <= 14
						? 7
						: size <= 22
							? 8
							: size <= 35
								? 9
								: 10;
	return distance < 0 ? -step : step;
}

/** The nearest likely cue before the token within its sentence, -1 without one. */
export function candidateBefore(passage: Passage, at: number): number {
	const found = passage.candidateBefore[at]!;
	return found >= passage.sentenceFirst[at]! ? found : -1;
}

export function candidateAfter(passage: Passage, at: number): number {
	const found = passage.candidateAfter[at]!;
	return found >= 0 && found <= passage.sentenceLast[at]! ? found : -1;
}
