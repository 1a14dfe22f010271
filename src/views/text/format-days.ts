/** Days and intervals of days as people write them: "20 Nov 2025", "10–16 Nov 2025", "August 2025", "2025". */

import type { DayInterval } from "../../model/when.js";

const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
] as const;

interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** The interval in words, no more exact than it is: a whole month or year is named as such. */
export function formatDays({ from, to }: DayInterval): string {
	const first = readDay(from);
	const last = readDay(to);
	if (first === null || last === null)
		return from === to ? from : `${from} – ${to}`;
	if (from === to) return `${first.day} ${shortMonth(first)} ${first.year}`;
	if (isWholeYears(first, last))
		return first.year === last.year
			? `${first.year}`
			: `${first.year}–${last.year}`;
	if (isWholeMonths(first, last)) return formatMonths(first, last);
	if (first.year !== last.year) {
		return `${first.day} ${shortMonth(first)} ${first.year} – ${last.day} ${shortMonth(last)} ${last.year}`;
	}
	if (first.month !== last.month) {
		return `${first.day} ${shortMonth(first)} – ${last.day} ${shortMonth(last)} ${last.year}`;
	}
	return `${first.day}–${last.day} ${shortMonth(first)} ${first.year}`;
}

/** One day in full: "21 November 2025"; what is no ISO 8601 day is given back as it is. */
export function formatLongDay(day: string): string {
	const read = readDay(day);
	return read === null
		? day
		: `${read.day} ${MONTHS[read.month - 1]} ${read.year}`;
}

function formatMonths(first: Day, last: Day): string {
	if (first.year !== last.year)
		return `${shortMonth(first)} ${first.year} – ${shortMonth(last)} ${last.year}`;
	if (first.month === last.month)
		return `${MONTHS[first.month - 1]} ${first.year}`;
	return `${shortMonth(first)}–${shortMonth(last)} ${first.year}`;
}

function readDay(iso: string): Day | null {
	const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
	if (found === null) return null;
	const [year, month, day] = [
		Number(found[1]),
		Number(found[2]),
		Number(found[3]),
	];
	return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month)
		? { year, month, day }
		: null;
}

const shortMonth = (day: Day): string => MONTHS[day.month - 1]!.slice(0, 3);

const isWholeMonths = (first: Day, last: Day): boolean =>
	first.day === 1 && last.day === lengthOf(last.year, last.month);

const isWholeYears = (first: Day, last: Day): boolean =>
	isWholeMonths(first, last) && first.month === 1 && last.month === 12;

function lengthOf(year: number, month: number): number {
	if (month === 2)
		return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
