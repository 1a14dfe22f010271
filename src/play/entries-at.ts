/** Which entry of a document the words of a correction are about. */

import { placeOfKey } from "../model/account.js";
import type { Anchor } from "../model/correction.js";
import { isOverlapping, isWithin, type Range } from "../model/span.js";

/** The place of the anchor; null where the text has other words there. */
export function placeOfAnchor(anchor: Anchor, text: string): Range | null {
	const { start, quote, before, after } = anchor;
	const end = start + quote.length;
	const fits =
		quote !== "" &&
		text.startsWith(quote, start) &&
		text.slice(0, start).endsWith(before) &&
		text.startsWith(after, end);
	return fits ? { start, end } : null;
}

/**
 * The entries at the place: those with exactly these words, else the innermost that hold them, else those inside them. Empty where
 * there are none; several only where they stand at one and the same place.
 */
export function entriesAt<Entry extends { readonly key: string }>(
	entries: readonly Entry[],
	place: Range,
): readonly Entry[] {
	const placed = entries.flatMap((entry) => {
		const range = placeOfKey(entry.key);
		return range !== null && isOverlapping(range, place)
			? [{ entry, range }]
			: [];
	});
	const holding = placed
		.filter(({ range }) => isWithin(place, range))
		.sort((a, b) => length(a.range) - length(b.range));
	const inside = placed
		.filter(({ range }) => isWithin(range, place))
		.sort((a, b) => length(b.range) - length(a.range));
	const [first] = holding.length > 0 ? holding : inside;
	if (first === undefined) return [];
	// Words that hold two entries side by side do not say which is meant.
	if (
		holding.length === 0 &&
		!inside.every(({ range }) => isWithin(range, first.range))
	)
		return [];
	return placed
		.filter(
			({ range }) =>
				range.start === first.range.start && range.end === first.range.end,
		)
		.map(({ entry }) => entry);
}

function length({ start, end }: Range): number {
	return end - start;
}
