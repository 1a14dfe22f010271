/** Halves and quarters of a period, weeks of a month: "the first half of 2027", "the first week of March". */

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

/** Seven days counted from the first of the month, or, for -1, those up to its last; null where the month is not known. */
export function weekOf(month: DayInterval, nth: number): DayInterval | null {
	const [first, last] = [dayOfIso(month.from), dayOfIso(month.to)];
	if (first === null || last === null) return null;
	const from = nth < 0 ? last - 6 : first + 7 * (nth - 1);
	return interval(from, from + 6);
}
