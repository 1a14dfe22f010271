/** Which draft a paragraph has named last before a place. */

import type { MentionIndex, NamedPlace } from "../mention-index.js";

/** A function that gives the draft named last before an offset in the same paragraph; null where none is. */
export function draftFinder(
	{ places }: MentionIndex,
	drafts: ReadonlySet<string>,
	paragraphAt: (offset: number) => number | null,
): (offset: number) => string | null {
	const named = places.filter(({ id }) => drafts.has(id));
	return (offset) => {
		const last = lastBefore(named, offset);
		return last !== null && paragraphAt(last.start) === paragraphAt(offset)
			? last.id
			: null;
	};
}

function lastBefore(
	places: readonly NamedPlace[],
	offset: number,
): NamedPlace | null {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (places[middle]!.start >= offset) high = middle;
		else low = middle + 1;
	}
	return places[low - 1] ?? null;
}
