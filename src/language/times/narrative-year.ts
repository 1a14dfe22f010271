/** Texts that tell a history give a year once and leave it out of the dates that follow; news counts from its own day. */

import type { DayInterval } from "../../model/when.js";
import { type Day, dayOf, partsOfDay } from "./calendar.js";
import type { TimeExpression } from "./time-expression.js";

/** From how many times of other years on a text may be a history … */
const LEAST_TOLD = 6;
/** … and how many of them there must be for each time counted from the day of writing. */
const TOLD_PER_DEICTIC = 3;

/** Whether the text tells a history: dates of other years outnumber "Monday" and "last week" by far. */
export function isNarrative(
	expressions: readonly TimeExpression[],
	published: Day | null,
): boolean {
	const now = published === null ? null : partsOfDay(published).year;
	let [told, deictic] = [0, 0];
	for (const expression of expressions) {
		const year = saidYear(expression);
		if (year !== null && year !== now) told++;
		else if (isDeictic(expression)) deictic++;
	}
	return told >= LEAST_TOLD && told >= TOLD_PER_DEICTIC * deictic;
}

/** Where a history has come to; `month` null after a bare year. */
export interface Told {
	readonly year: number;
	readonly month: number | null;
}

/** How many years a history moves on at once; a bare year further off is an aside. */
const LONGEST_LEAP = 6;

/** Where the history has come to after an expression and its days. */
export function tellOn(
	told: Told | null,
	expression: TimeExpression,
	days: DayInterval | null,
): Told | null {
	const isDated =
		saidYear(expression) !== null || yearlessMonth(expression) !== null;
	if (days === null || !isDated) return told;
	const year = Number(days.from.slice(0, 4));
	if (expression.kind !== "years")
		return { year, month: Number(days.from.slice(5, 7)) };
	if (days.to.slice(0, 4) !== days.from.slice(0, 4)) return told;
	return told === null || Math.abs(year - told.year) <= LONGEST_LEAP
		? { year, month: null }
		: told;
}

/** A day of the year (and month) that a yearless date or "the end of the month" of a history is of; null for all other expressions. */
export function narrativeDay(
	expression: TimeExpression,
	told: Told | null,
): Day | null {
	if (told === null) return null;
	if (isOwnUnit(expression)) return dayOf(told.year, told.month ?? 7, 15);
	const month = yearlessMonth(expression);
	if (month === null) return null;
	// "… in December 1941. In January …": a history moves on.
	const isNextYear = told.month !== null && told.month - month >= 9;
	return dayOf(isNextYear ? told.year + 1 : told.year, month, 15);
}

/** "the end of the month", "Christmas": counted from where the history has come to. */
function isOwnUnit(expression: TimeExpression): boolean {
	if (
		expression.kind === "part" ||
		expression.kind === "fraction" ||
		expression.kind === "week-of"
	)
		return isOwnUnit(expression.of);
	if (expression.kind === "holiday") return expression.year === null;
	return (
		expression.kind === "unit" &&
		expression.steps === 0 &&
		expression.unit !== "day"
	);
}

function yearlessMonth(expression: TimeExpression): number | null {
	switch (expression.kind) {
		case "date":
		case "month":
		case "season":
			return expression.year === null &&
				!("shift" in expression && expression.shift !== null)
				? expression.month
				: null;
		case "part":
		case "fraction":
		case "week-of":
			return yearlessMonth(expression.of);
		case "range":
			return yearlessMonth(expression.first);
		default:
			return null;
	}
}

function saidYear(expression: TimeExpression): number | null {
	switch (expression.kind) {
		case "date":
		case "month":
		case "season":
			return expression.year;
		case "years":
			return expression.first;
		case "part":
		case "fraction":
		case "week-of":
			return saidYear(expression.of);
		case "range":
			return saidYear(expression.first) ?? saidYear(expression.last);
		default:
			return null;
	}
}

function isDeictic(expression: TimeExpression): boolean {
	return (
		expression.kind === "weekday" ||
		expression.kind === "unit" ||
		expression.kind === "nearest" ||
		expression.kind === "offset"
	);
}
