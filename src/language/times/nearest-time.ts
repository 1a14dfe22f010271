/** Which of the many Mondays, Marches and summers is meant: the one nearest to publication on the side the text looks to. */

import type { HolidayEntry } from "../../model/time-words.js";
import type { DayInterval } from "../../model/when.js";
import {
	type Day,
	dayOf,
	dayOfIso,
	easterOf,
	monthInterval,
	monthsInterval,
	partsOfDay,
	unitInterval,
	weekdayOf,
} from "./calendar.js";

/** Where the words around look: back, on (ahead), or either way. */
export type Look = "back" | "on" | "open";

/** A weekday: the last one, that of publication included, unless the text looks ahead; "last", "next" exclude it. */
export function nearestWeekday(
	{
		weekday,
		shift,
	}: { readonly weekday: number; readonly shift: number | null },
	published: Day,
	look: Look,
): Day {
	const back = (weekdayOf(published) - weekday + 7) % 7;
	const on = (weekday - weekdayOf(published) + 7) % 7;
	if (shift === -1) return published - (back === 0 ? 7 : back);
	if (shift === 1) return published + (on === 0 ? 7 : on);
	if (shift === 0) return look === "back" ? published - back : published + on;
	return look === "on" ? published + on : published - back;
}

/** A day of the month of some year; null for 29 February where no year near by has one. */
export function nearestDate(
	{ month, day }: { readonly month: number; readonly day: number },
	published: Day,
	look: Look,
): Day | null {
	return nearestDay(
		yearsAround(published).map((year) => dayOf(year, month, day)),
		published,
		look,
	);
}

/** A month of some year; that of publication counts as both past and to come. "last" and "next" exclude it. */
export function nearestMonth(
	{ month, shift }: { readonly month: number; readonly shift: number | null },
	published: Day,
	look: Look,
): DayInterval | null {
	const now = partsOfDay(published);
	// Months from that of publication back to the last one of the name.
	const back = (now.month - month + 12) % 12;
	const on = (month - now.month + 12) % 12;
	const step = (): number => {
		if (shift === -1) return back === 0 ? -12 : -back;
		if (shift === 1) return on === 0 ? 12 : on;
		if (shift === 0) return month - now.month;
		if (look === "back") return -back;
		if (look === "on") return on;
		return on < back ? on : -back;
	};
	return monthInterval(now.year, now.month + step());
}

/** The three months of a season; of an unknown year the nearest on the side looked to. */
export function nearestSeason(
	{
		month,
		year,
		shift,
	}: {
		readonly month: number;
		readonly year: number | null;
		readonly shift: number | null;
	},
	published: Day | null,
	look: Look,
): DayInterval | null {
	if (year !== null) return monthsInterval(year, month - 1, 3);
	if (published === null) return null;
	const seasons = yearsAround(published)
		.map((y) => monthsInterval(y, month - 1, 3))
		.filter((s) => s !== null);
	const today = unitInterval(published, "day", 0)?.from ?? "";
	const [ended, begun, ahead] = [
		seasons.filter((s) => s.to < today).at(-1),
		seasons.filter((s) => s.from <= today).at(-1),
		seasons.find((s) => s.from > today),
	];
	const open = seasons.find((s) => s.to >= today);
	if (shift === -1) return ended ?? null;
	if (shift === 1) return ahead ?? null;
	if (shift === 0)
		return (
			seasons.find((s) => s.from.slice(0, 4) === today.slice(0, 4)) ?? null
		);
	return (look === "on" ? open : begun) ?? null;
}

/** The day of a feast; of an unknown year the nearest on the side looked to. */
export function nearestHoliday(
	{
		entry,
		year,
		shift,
	}: {
		readonly entry: HolidayEntry;
		readonly year: number | null;
		readonly shift: number | null;
	},
	published: Day | null,
	look: Look,
): Day | null {
	if (year !== null) return holidayOf(entry, year);
	if (published === null) return null;
	const days = yearsAround(published).map((y) => holidayOf(entry, y));
	if (shift === -1) return nearestDay(days, published - 1, "back");
	if (shift === 1) return nearestDay(days, published + 1, "on");
	return nearestDay(days, published, look);
}

/** Saturday and Sunday; of a text written on one of them, that weekend itself. */
export function nearestWeekend(published: Day, look: Look): DayInterval | null {
	const isWeekend = weekdayOf(published) === 6 || weekdayOf(published) === 0;
	return unitInterval(
		published,
		"weekend",
		isWeekend || look === "on" ? 0 : -1,
	);
}

/** The quarter of that number nearest to publication: the last to have begun, or one of the two after it where the text looks ahead. */
export function nearestQuarter(
	nth: number,
	published: Day,
	look: Look,
): DayInterval | null {
	const { year, month } = partsOfDay(published);
	const current = Math.floor((month - 1) / 3) + 1;
	const on = (nth - current + 4) % 4;
	const isAhead = look === "on" && (on === 1 || on === 2);
	const years = isAhead ? (nth < current ? 1 : 0) : nth > current ? -1 : 0;
	return monthsInterval(year + years, (nth - 1) * 3, 3);
}

/** A date further back (or on) than this many days … */
const FAR = 270;
/** … gives way to one this near on the other side: news names the year of dates that are far off. */
const NEAR = 75;

function nearestDay(
	days: readonly (Day | null)[],
	published: Day,
	look: Look,
): Day | null {
	const known = days.filter((day) => day !== null);
	const back = known.filter((day) => day <= published).at(-1) ?? null;
	const on = known.find((day) => day >= published) ?? null;
	if (back === null || on === null) return back ?? on;
	if (look === "back")
		return published - back > FAR && on - published < NEAR ? on : back;
	if (look === "on")
		return on - published > FAR && published - back < NEAR ? back : on;
	return on - published < published - back ? on : back;
}

function yearsAround(day: Day): readonly number[] {
	const { year } = partsOfDay(day);
	return [year - 1, year, year + 1];
}

function holidayOf(entry: HolidayEntry, year: number): Day | null {
	if (entry.easter !== undefined) return easterOf(year) + entry.easter;
	if (entry.month === undefined) return null;
	if (entry.weekday === undefined)
		return dayOf(year, entry.month, entry.day ?? 1);
	const month = monthInterval(year, entry.month);
	const [first, last] = [
		dayOfIso(month?.from ?? ""),
		dayOfIso(month?.to ?? ""),
	];
	if (first === null || last === null) return null;
	const nth = entry.nth ?? 1;
	if (nth < 0)
		return last - ((weekdayOf(last) - entry.weekday + 7) % 7) + 7 * (nth + 1);
	return first + ((entry.weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}
