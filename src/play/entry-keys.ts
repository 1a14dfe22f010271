/** Keys of the entries of one document, each once. */

import { placeKey } from "../model/account.js";
import type { Range } from "../model/span.js";

/** A maker of keys by place: the second entry at one place gets "+2" behind its key, the third "+3". */
export function makeKeys(document: string): (range: Range) => string {
	const times = new Map<string, number>();
	return (range) => {
		const key = placeKey(document, range);
		const time = (times.get(key) ?? 0) + 1;
		times.set(key, time);
		return time === 1 ? key : `${key}+${time}`;
	};
}

/** From the first of the ranges to the last; null for none. */
export function hullOf(ranges: readonly Range[]): Range | null {
	let hull: Range | null = null;
	for (const { start, end } of ranges)
		hull =
			hull === null
				? { start, end }
				: { start: Math.min(hull.start, start), end: Math.max(hull.end, end) };
	return hull;
}
