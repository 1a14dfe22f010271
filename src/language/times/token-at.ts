/** Finds a token by its place: by halves, so that a long sentence costs no more than a short one. */

import type { Token } from "../../model/analysis.js";

/** Index of the first token that ends after an offset; the number of tokens where none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
	let [low, high] = [0, tokens.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
