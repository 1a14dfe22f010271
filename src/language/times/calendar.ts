/** The proleptic Gregorian calendar in whole days: the arithmetic under every date, without time zones. */

import type { DayInterval } from "../../model/when.js";

/** Days since 1 January 1970; days before are negative. */
export type Day = number;

/** The spans of the calendar that words name. */
export type Unit =
	| "hour"
	| "day"
	| "week"
	| "weekend"
	| "month"
	| "quarter"
	| "half"
	| "year"
	| "decade"
	| "century";

const MS_PER_DAY = 86_400_000;

/** The day of a year, month (1 to 12) and day of month; null where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
	if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
	if (date < 1 || date > lengthOfMonth(year, month)) return null;
	return dayNumber(year, month, date);
}

/** The day of an ISO 8601 date ("2025-11-21", longer strings cut); null where it is none. */
export function dayOfIso(iso: string): Day | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
	return match === null
		? null
		: dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day as ISO 8601, "2025-11-21". */
export function isoOfDay(day: Day): string {
	return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Year, month (1 to 12) and day of month. */
export function partsOfDay(day: Day): {
	readonly year: number;
	readonly month: number;
	readonly date: number;
} {
	const moment = new Date(day * MS_PER_DAY);
	return {
		year: moment.getUTCFullYear(),
		month: moment.getUTCMonth() + 1,
		date: moment.getUTCDate(),
	};
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
	return (((day + 4) % 7) + 7) % 7;
}

/** From one day to another, both included. */
export function interval(from: Day, to: Day): DayInterval {
	return { from: isoOfDay(from), to: isoOfDay(to) };
}

/** The whole of a month; months outside 1 to 12 run over into other years. */
export function monthInterval(year: number, month: number): DayInterval | null {
	const index = year * 12 + month - 1;
	const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
	const first = dayOf(y, m, 1);
	return first === null
		? null
		: interval(first, first + lengthOfMonth(y, m) - 1);
}

/** From the first day of one year to the last of another; null outside the years 1 to 9999. */
export function yearsInterval(first: number, last: number): DayInterval | null {
	const [from, to] = [dayOf(first, 1, 1), dayOf(last, 12, 31)];
	return from === null || to === null ? null : interval(from, to);
}

/** The span of the calendar (Monday to Sunday for a week) that is `steps` units after the one `day` lies in. */
export function unitInterval(
	day: Day,
	unit: Unit,
	steps: number,
): DayInterval | null {
	const { year, month } = partsOfDay(day);
	switch (unit) {
		case "hour":
			return interval(day, day);
		case "day":
			return isReachable(day + steps)
				? interval(day + steps, day + steps)
				: null;
		case "week": {
			const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * steps;
			return isReachable(monday) ? interval(monday, monday + 6) : null;
		}
		case "weekend": {
			const saturday = day - ((weekdayOf(day) + 6) % 7) + 5 + 7 * steps;
			return isReachable(saturday) ? interval(saturday, saturday + 1) : null;
		}
		case "month":
			return monthInterval(year, month + steps);
		case "quarter":
			return monthsInterval(year, 3 * (Math.floor((month - 1) / 3) + steps), 3);
		case "half":
			return monthsInterval(year, 6 * (Math.floor((month - 1) / 6) + steps), 6);
		case "year":
			return yearsInterval(year + steps, year + steps);
		case "decade": {
			const first = Math.floor(year / 10) * 10 + 10 * steps;
			return yearsInterval(first, first + 9);
		}
		case "century": {
			const first = Math.floor(year / 100) * 100 + 100 * steps;
			return yearsInterval(first, first + 99);
		}
	}
}

/** `count` months from the month `offset` months after January of `year`. */
export function monthsInterval(
	year: number,
	offset: number,
	count: number,
): DayInterval | null {
	const first = monthInterval(year, offset + 1);
	const last = monthInterval(year, offset + count);
	return first === null || last === null
		? null
		: { from: first.from, to: last.to };
}

/** The day `steps` units after `day`: a month later is the same day of the month, or its last. */
export function shiftDay(day: Day, unit: Unit, steps: number): Day | null {
	const days = { hour: 0, day: 1, week: 7, weekend: 7 } as const;
	if (
		unit === "hour" ||
		unit === "day" ||
		unit === "week" ||
		unit === "weekend"
	) {
		const shifted = day + days[unit] * steps;
		return isReachable(shifted) ? shifted : null;
	}
	const months = {
		month: 1,
		quarter: 3,
		half: 6,
		year: 12,
		decade: 120,
		century: 1200,
	}[unit];
	const { year, month, date } = partsOfDay(day);
	const index = year * 12 + month - 1 + months * steps;
	const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
	return y < 1 || y > 9999
		? null
		: dayOf(y, m, Math.min(date, lengthOfMonth(y, m)));
}

/** Easter Sunday of the Western churches (the anonymous Gregorian computus). */
export function easterOf(year: number): Day {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const h =
		(19 * a +
			b -
			Math.floor(b / 4) -
			Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) +
			15) %
		30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const month = Math.floor((h + l - 7 * m + 114) / 31);
	return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

function lengthOfMonth(year: number, month: number): number {
	if (month === 2)
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999, so the year is set apart. */
function dayNumber(year: number, month: number, date: number): Day {
	const moment = new Date(Date.UTC(2000, month - 1, date));
	moment.setUTCFullYear(year, month - 1, date);
	return Math.round(moment.getTime() / MS_PER_DAY);
}

/** Whether the day lies in the years 1 to 9999, which ISO dates of four digits can write. */
function isReachable(day: Day): boolean {
	return day >= -719_162 && day <= 2_932_896;
}
