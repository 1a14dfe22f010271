/** An expression of time and where it stands → the days it names; null where the text does not tell. */

import type { DayInterval } from "../../model/when.js";
import {
	type Day,
	dayOf,
	dayOfIso,
	interval,
	monthInterval,
	partsOfDay,
	shiftDay,
	unitInterval,
	yearsInterval,
} from "./calendar.js";
import {
	type Look,
	nearestDate,
	nearestHoliday,
	nearestMonth,
	nearestQuarter,
	nearestSeason,
	nearestWeekday,
	nearestWeekend,
} from "./nearest-time.js";
import { fractionOf, weekOf } from "./period-fraction.js";
import { longestAnchor } from "./time-anchor.js";
import type { TimeExpression } from "./time-expression.js";
import type { TimeLexicon } from "./time-lexicon.js";

/** What is known where an expression stands. */
export interface TimeContext {
	/** Day of publication; null when unknown. */
	readonly published: Day | null;
	readonly look: Look;
	/** The time last spoken of. */
	readonly anchor: DayInterval | null;
	/** Whether the words stand after "by", "until", "before": of a period's end, the last day is meant. */
	readonly isDeadline: boolean;
	readonly lexicon: TimeLexicon;
}

/** The days, first and last included. */
export function resolveTime(
	expression: TimeExpression,
	context: TimeContext,
): DayInterval | null {
	const { published, look, lexicon } = context;
	switch (expression.kind) {
		case "fixed":
			return dayOfIso(expression.from) === null
				? null
				: { from: expression.from, to: expression.to };
		case "years":
			return yearsInterval(Math.max(expression.first, 1), expression.last);
		case "date": {
			if (expression.year !== null)
				return single(dayOf(expression.year, expression.month, expression.day));
			return published === null
				? null
				: single(nearestDate(expression, published, look));
		}
		case "month": {
			if (expression.year !== null)
				return monthInterval(expression.year, expression.month);
			return published === null
				? null
				: nearestMonth(expression, published, look);
		}
		case "weekday":
			return published === null
				? null
				: single(nearestWeekday(expression, published, look));
		case "season":
			return nearestSeason(expression, published, look);
		case "holiday": {
			const entry = lexicon.words.holidays[expression.index];
			return entry === undefined
				? null
				: single(nearestHoliday({ ...expression, entry }, published, look));
		}
		case "nearest": {
			if (published === null) return null;
			return expression.unit === "weekend"
				? nearestWeekend(published, look)
				: nearestQuarter(expression.nth ?? 1, published, look);
		}
		case "unit":
			return published === null
				? null
				: unitInterval(published, expression.unit, expression.steps);
		case "window":
			return published === null ? null : windowFrom(published, expression);
		case "offset":
			return published === null ? null : offsetFrom(published, expression);
		case "anaphor":
		case "cataphor":
			return context.anchor === null
				? null
				: fromAnchor(context.anchor, expression);
		case "part": {
			const whole = resolveTime(expression.of, context);
			if (whole === null || !expression.isEnd || !context.isDeadline)
				return whole;
			return { from: whole.to, to: whole.to };
		}
		case "of-year": {
			if (published === null) return null;
			const year = partsOfDay(published).year + expression.steps;
			return resolveTime(inYear(expression.of, year), context);
		}
		case "around": {
			const day = dayOfIso(resolveTime(expression.of, context)?.from ?? "");
			return day === null ? null : unitInterval(day, expression.unit, 0);
		}
		case "fraction": {
			const whole = resolveTime(expression.of, context);
			return whole === null ? null : fractionOf(whole, expression);
		}
		case "week-of": {
			const month = resolveTime(expression.of, context);
			return month === null ? null : weekOf(month, expression.nth);
		}
		case "range":
			return resolveRange(expression.first, expression.last, context);
		case "vague":
			return null;
	}
}

/** The expression with a year, where it takes one. */
function inYear(expression: TimeExpression, year: number): TimeExpression {
	switch (expression.kind) {
		case "date":
		case "month":
		case "season":
		case "holiday":
			return { ...expression, year };
		case "part":
		case "week-of":
			return { ...expression, of: inYear(expression.of, year) };
		default:
			return expression;
	}
}

function single(day: Day | null): DayInterval | null {
	return day === null ? null : interval(day, day);
}

function windowFrom(
	published: Day,
	{ unit, steps }: Extract<TimeExpression, { kind: "window" }>,
): DayInterval | null {
	const other = shiftDay(published, unit, steps);
	if (other === null) return null;
	return steps < 0 ? interval(other, published) : interval(published, other);
}

/** "Two weeks ago" is a day; "three months ago" a month and "two years ago" a year, for the words are no finer. */
function offsetFrom(
	day: Day,
	{ unit, steps }: Extract<TimeExpression, { kind: "offset" }>,
): DayInterval | null {
	const there = shiftDay(day, unit, steps);
	if (there === null) return null;
	return unit === "hour" || unit === "day" || unit === "week"
		? interval(there, there)
		: unitInterval(there, unit, 0);
}

type Anaphor = Extract<TimeExpression, { kind: "anaphor" | "cataphor" }>;

/** Counting in days needs a day to count from: "the next day" after "in March" is not told. */
function fromAnchor(
	anchor: DayInterval,
	expression: Anaphor,
): DayInterval | null {
	const [first, last] = [dayOfIso(anchor.from), dayOfIso(anchor.to)];
	if (first === null || last === null) return null;
	const { unit, steps } = expression;
	if (unit === "weekend") return unitInterval(first, "weekend", steps);
	if (last - first + 1 > longestAnchor(unit)) return null;
	if (expression.kind === "cataphor" || expression.isCounted) {
		return offsetFrom(steps > 0 ? last : first, {
			kind: "offset",
			unit,
			steps,
		});
	}
	return unitInterval(first, unit, steps);
}

function resolveRange(
	first: TimeExpression,
	last: TimeExpression,
	context: TimeContext,
): DayInterval | null {
	// "between March 3 and April 5, 2026": the year stands once, at the end.
	const opening =
		first.kind === "date" &&
		first.year === null &&
		last.kind === "date" &&
		last.year !== null
			? { ...first, year: first.month > last.month ? last.year - 1 : last.year }
			: first.kind === "month" &&
					first.year === null &&
					last.kind === "month" &&
					last.year !== null
				? {
						...first,
						year: first.month > last.month ? last.year - 1 : last.year,
					}
				: first;
	const from = resolveTime(opening, context);
	const start = from === null ? null : dayOfIso(from.from);
	if (from === null || start === null) return null;
	// What closes a range lies ahead of what opens it: "from Monday to Wednesday".
	const to = resolveTime(
		last,
		context.published === null
			? context
			: { ...context, published: start, look: "on" },
	);
	return to === null || to.to < from.from
		? null
		: { from: from.from, to: to.to };
}
