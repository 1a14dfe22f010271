/** Line ends written one way, so that what is told of a text cannot depend on how its file writes them. */

import type { Range } from "../../model/span.js";

/** A text whose every line end is `\n`, and the way back to the text it was made of. */
export interface OneLineEnd {
	readonly text: string;
	/** Where a range of `text` lies in the text it was made of, in UTF-16 units of that one. */
	readonly inOriginal: <T extends Range>(range: T) => T;
}

/** `text` with `\r\n` and a lone `\r` written as `\n`. */
export function withOneLineEnd(text: string): OneLineEnd {
	if (!text.includes("\r")) return { text, inOriginal: (range) => range };
	const pairs: number[] = [];
	const plain = text.replace(/\r\n?/g, (end, at: number) => {
		if (end.length === 2) pairs.push(at - pairs.length);
		return "\n";
	});
	const original = (at: number) => at + pairsBefore(pairs, at);
	return {
		text: plain,
		inOriginal: (range) => ({
			...range,
			start: original(range.start),
			end: original(range.end),
		}),
	};
}

/** How many of the ascending places lie before `at`. */
function pairsBefore(places: readonly number[], at: number): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}
