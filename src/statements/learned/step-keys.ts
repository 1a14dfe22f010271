/** What the weight of a step from one token to the next depends on, and the table of all such weights. */

import { EDGE_CLASSES, edgeClass } from "./edge-class.js";
import { STEP_COUNT } from "./lattice.js";
import type { Passage } from "./passage.js";

/** Number of keys that `stepKeys` can give. */
export const STEP_KEYS = EDGE_CLASSES * EDGE_CLASSES + 8 * EDGE_CLASSES;

/** Where a step can happen: classes of the two words, in or out of quotations, at the head of a sentence. */
export const STEP_PLACES = EDGE_CLASSES * EDGE_CLASSES * 8;

/** Number of the place of the step into the token at `at`, which is not the first. */
export function stepPlace(passage: Passage, at: number): number {
	const bits =
		(passage.quote[at - 1]! > 0 ? 4 : 0) +
		(passage.quote[at]! > 0 ? 2 : 0) +
		(passage.sentenceFirst[at] === at ? 1 : 0);
	const classes =
		edgeClass(passage, at - 1) * EDGE_CLASSES + edgeClass(passage, at);
	return classes * 8 + bits;
}

/** Keys of the two sets of weights that a place draws on: its two classes, and its bits with the second class. */
export function stepKeys(place: number): readonly [number, number] {
	const classes = place >> 3;
	return [
		classes,
		EDGE_CLASSES * EDGE_CLASSES +
			(place & 7) * EDGE_CLASSES +
			(classes % EDGE_CLASSES),
	];
}

/** Weights of all steps at all places, `STEP_COUNT` to a place, from `STEP_COUNT` scores a key. */
export function makeStepTable(scores: Float32Array): Float32Array {
	const table = new Float32Array(STEP_PLACES * STEP_COUNT);
	const weights = scores.map((score) => Math.exp(score));
	for (let place = 0; place < STEP_PLACES; place++) {
		const [first, second] = stepKeys(place);
		for (let step = 0; step < STEP_COUNT; step++) {
			table[place * STEP_COUNT + step] =
				weights[first * STEP_COUNT + step]! *
				weights[second * STEP_COUNT + step]!;
		}
	}
	return table;
}
