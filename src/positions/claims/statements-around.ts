/** Goes through the statements about one, the nearest first. */

import { SHELF } from "./claim-book.js";

/** Indexes of the statement itself and of those before and behind it, outwards, as far as a shelf reaches. */
export function statementsAround(
	index: number,
	count: number,
): readonly number[] {
	const found: number[] = [];
	for (let step = 0; step <= SHELF; step++) {
		if (step > 0 && index - step >= 0) found.push(index - step);
		if (index + step < count) found.push(index + step);
	}
	return found;
}
