/** A text cut where marks on it begin or end, so that each piece is under the same marks from end to end. */

import type { Range } from "../../model/span.js";

/** Something that a stretch of text is. Layers may overlap in any way. */
export interface Layer<Mark> extends Range {
	readonly mark: Mark;
}

export interface Piece<Mark> extends Range {
	readonly text: string;
	/** Of the layers over it, in their order. */
	readonly marks: readonly Mark[];
}

/** The pieces of `text` within `range`, without gaps, in order; empty pieces are left out. */
export function textPieces<Mark>(
	text: string,
	range: Range,
	layers: readonly Layer<Mark>[],
): readonly Piece<Mark>[] {
	const own = layers.filter(
		({ start, end }) => start < end && start < range.end && end > range.start,
	);
	const cuts = [
		...new Set([
			range.start,
			range.end,
			...own.flatMap(({ start, end }) => [
				Math.max(start, range.start),
				Math.min(end, range.end),
			]),
		]),
	].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((start, at) => {
		const end = cuts[at + 1] ?? range.end;
		return {
			start,
			end,
			text: text.slice(start, end),
			marks: own
				.filter((layer) => layer.start <= start && layer.end >= end)
				.map(({ mark }) => mark),
		};
	});
}
