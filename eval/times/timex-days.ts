/** The values of TimeML and TIMEX2 → days, so that they can be compared with what the program finds. */

import {
	dayOf,
	dayOfIso,
	interval,
	monthInterval,
	monthsInterval,
	unitInterval,
	yearsInterval,
} from "../../src/language/times/calendar.js";
import type { DayInterval } from "../../src/model/when.js";

const SEASONS: Readonly<Record<string, number>> = {
	SP: 3,
	SU: 6,
	FA: 9,
	WI: 12,
};

/**
 * The days of a value: "1998-02-13T14:26" one day, "1998-W07" Monday to Sunday, "1998-Q1", "1998-SU" (June to August),
 * "199" ten years. Null for what names no days: lengths (P3M), references (PAST_REF), unknown parts (XX), years before Christ.
 */
export function daysOfTimex(value: string): DayInterval | null {
	if (/X/.test(value.replace(/T.*$/, ""))) return null;
	const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(value);
	if (day !== null) {
		const number = dayOfIso(day[1]!);
		return number === null ? null : interval(number, number);
	}
	const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
	if (week !== null)
		return weekOf(
			Number(week[1]),
			Number(week[2]),
			week[3] === undefined ? "week" : "weekend",
		);
	const month = /^(\d{4})-(\d{2})$/.exec(value);
	if (month !== null) return monthInterval(Number(month[1]), Number(month[2]));
	const part = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$/.exec(value);
	if (part !== null) return partOfYear(Number(part[1]), part[2]!);
	if (/^\d{4}$/.test(value)) return yearsInterval(Number(value), Number(value));
	if (/^\d{3}$/.test(value))
		return yearsInterval(Number(value) * 10, Number(value) * 10 + 9);
	if (/^\d{2}$/.test(value))
		return yearsInterval(Number(value) * 100, Number(value) * 100 + 99);
	return null;
}

function partOfYear(year: number, part: string): DayInterval | null {
	const nth = Number(part[1]);
	if (part.startsWith("Q")) return monthsInterval(year, (nth - 1) * 3, 3);
	if (part.startsWith("H")) return monthsInterval(year, (nth - 1) * 6, 6);
	return monthsInterval(year, SEASONS[part]! - 1, 3);
}

/** Week 1 of ISO 8601 is that of 4 January. */
function weekOf(
	year: number,
	week: number,
	unit: "week" | "weekend",
): DayInterval | null {
	const fourth = dayOf(year, 1, 4);
	return fourth === null ? null : unitInterval(fourth, unit, week - 1);
}
