/** Items in text order handed out sentence by sentence, in one pass over both. */

import type { Range } from "../model/span.js";

/** A function that gives the items touching a range; the ranges must be asked for in text order. */
export function takeWithin<Item>(
	items: readonly Item[],
	rangeOf: (item: Item) => Range,
): (range: Range) => readonly Item[] {
	let from = 0;
	return (range) => {
		while (from < items.length && rangeOf(items[from]!).end <= range.start)
			from++;
		const taken: Item[] = [];
		for (let at = from; at < items.length; at++) {
			const own = rangeOf(items[at]!);
			if (own.start >= range.end) break;
			if (own.end > range.start) taken.push(items[at]!);
		}
		return taken;
	};
}
