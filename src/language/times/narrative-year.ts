/** Texts that tell a history give a year once and leave it out of the dates that follow; news counts from its own day. */

import type { TimeMention } from "../../model/when.js";
import { type Day, dayOf, dayOfIso, partsOfDay } from "./calendar.js";
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

/** A day of the year that a yearless date of a history is of, after the time last told; null for all other expressions. */
export function narrativeYear(
	expression: TimeExpression,
	last: TimeMention | null,
): Day | null {
	const month = yearlessMonth(expression);
	const told = last?.from == null ? null : dayOfIso(last.from);
	if (month === null || told === null) return null;
	const parts = partsOfDay(told);
	// "… in December 1941. By February": a history moves on, and a month long before the last one is next year's.
	const isNextYear = parts.month - month >= 8;
	return dayOf(parts.year + (isNextYear ? 1 : 0), month, 15);
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
