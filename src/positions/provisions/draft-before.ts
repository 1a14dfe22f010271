/** Which draft was named last before a place. */

import type { MentionIndex, NamedPlace } from "../mention-index.js";

export interface DraftFinder {
	/** The draft named last before an offset in the same paragraph; null where none is. */
	readonly inParagraph: (offset: number) => string | null;
	/** The draft named last before an offset, at most some paragraphs before; null where none is. */
	readonly nearby: (offset: number) => string | null;
}

/** Finds drafts by the places that name them. */
export function draftFinder(
	{ places }: MentionIndex,
	drafts: ReadonlySet<string>,
	paragraphAt: (offset: number) => number | null,
): DraftFinder {
	const named = places.filter(({ id }) => drafts.has(id));
	const within = (offset: number, paragraphs: number) => {
		const last = lastBefore(named, offset);
		const [there, here] = [paragraphAt(last?.start ?? 0), paragraphAt(offset)];
		return last !== null &&
			there !== null &&
			here !== null &&
			here - there <= paragraphs
			? last.id
			: null;
	};
	return {
		inParagraph: (offset) => within(offset, 0),
		nearby: (offset) => within(offset, NEARBY),
	};
}

/** Paragraphs over which a report keeps to the draft it has named. */
const NEARBY = 6;

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
