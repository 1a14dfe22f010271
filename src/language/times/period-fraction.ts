/** Halves and quarters of a period: "the first half of 2027". */

import type { DayInterval } from "../../model/when.js";
import { dayOfIso, interval, monthsInterval, partsOfDay } from "./calendar.js";

/** Piece `nth` (from 1) of `count` equal ones: whole months of a year, days of anything shorter; null for an empty piece. */
export function fractionOf(
	whole: DayInterval,
	{ nth, count }: { readonly nth: number; readonly count: number },
): DayInterval | null {
	const [first, last] = [dayOfIso(whole.from), dayOfIso(whole.to)];
	if (first === null || last === null) return null;
	const [start, end] = [partsOfDay(first), partsOfDay(last)];
	const months = (end.year - start.year) * 12 + end.month - start.month + 1;
	if (months % count === 0) {
		const size = months / count;
		return monthsInterval(start.year, start.month - 1 + size * (nth - 1), size);
	}
	const days = last - first + 1;
	const from = first + Math.floor((days * (nth - 1)) / count);
	const to = first + Math.floor((days * nth) / count) - 1;
	return from > to ? null : interval(from, to);
}
