/** A window on a text's tokens: those that lie in a range, found by halving and never by a walk over the whole text. */

import type { Token } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";

/** Token indexes, half-open. */
export interface Window {
	readonly from: number;
	readonly to: number;
}

/** The tokens that lie wholly in the range; `from` equals `to` when there is none. */
export function windowOf(tokens: readonly Token[], range: Range): Window {
	const from = tokenFrom(tokens, range.start);
	const to = firstAt(tokens, (token) => token.end > range.end);
	return { from, to: Math.max(from, to) };
}

/** From the first unit of the window's first token to the last of its last; null for an empty window. */
export function rangeOf(
	tokens: readonly Token[],
	window: Window,
): Range | null {
	const first = tokens[window.from];
	const last = tokens[window.to - 1];
	return first === undefined || last === undefined || window.from >= window.to
		? null
		: { start: first.start, end: last.end };
}

/** Index of the first token that begins at the offset or behind it; the number of tokens when there is none. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
	return firstAt(tokens, (token) => token.start >= offset);
}

/** Least index whose token passes a test that, once passed, all later tokens pass. */
function firstAt(
	tokens: readonly Token[],
	passes: (token: Token) => boolean,
): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (passes(tokens[middle]!)) high = middle;
		else low = middle + 1;
	}
	return low;
}
