/** What the weight of a step from one token to the next depends on. */

import { EDGE_CLASSES, edgeClass } from "./edge-class.js";
import type { Passage } from "./passage.js";

/** Number of keys that `stepKey` can give. */
export const STEP_KEYS = EDGE_CLASSES * EDGE_CLASSES + 8 * EDGE_CLASSES;

/** Keys of the two tables that steps into the token at `at` draw on. */
export function stepKeys(
	passage: Passage,
	at: number,
): readonly [number, number] {
	const own = edgeClass(passage, at);
	const before = edgeClass(passage, at - 1);
	const bits =
		(passage.quote[at - 1]! > 0 ? 4 : 0) +
		(passage.quote[at]! > 0 ? 2 : 0) +
		(passage.sentenceFirst[at] === at ? 1 : 0);
	return [
		before * EDGE_CLASSES + own,
		EDGE_CLASSES * EDGE_CLASSES + bits * EDGE_CLASSES + own,
	];
}
