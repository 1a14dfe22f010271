/** The grammar of expressions of time as a whole: the parts of periods, ranges, and the rules in their order. */

import { isNamedDay } from "./is-named-day.js";
import { yearAt } from "./is-year.js";
import type { Lexeme } from "./lex-times.js";
import { isNorm, senseAt } from "./lexeme-look.js";
import { parseAnaphor } from "./parse-anaphor.js";
import { parseAround } from "./parse-around.js";
import { parseDay, parseMonth } from "./parse-date.js";
import {
	parseDayWord,
	parseOffset,
	parseShiftedUnit,
	parseWeekday,
	parseWeekend,
	parseWindow,
	skipDayPart,
} from "./parse-deictic.js";
import { parseFraction, quarterOf } from "./parse-fraction.js";
import { parseNamed, parseSeason } from "./parse-named.js";
import { parsePart } from "./parse-part.js";
import { parseWeekOf } from "./parse-week-of.js";
import { parseYears } from "./parse-years.js";
import type { Parsed, TimeExpression } from "./time-expression.js";
import type { TimeLexicon } from "./time-lexicon.js";

/** The expression that begins at a place, with the range it opens ("from Monday to Wednesday"); null where none does. */
export function parseTime(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): Parsed | null {
	const first = parseOne(lexemes, at, lexicon);
	if (first === null || first.expression.kind === "range") return first;
	const before = lexemes[at - 1]?.norm;
	const mark = lexemes[first.next]?.norm;
	const isRange =
		(before === "between" && mark === "and") ||
		(before === "from" &&
			(mark === "to" ||
				mark === "until" ||
				mark === "through" ||
				mark === "till")) ||
		(mark === "-" &&
			first.expression.kind !== "years" &&
			isNamedDay(first.expression)) ||
		mark === "through";
	if (!isRange) return first;
	const lastAt = isNorm(lexemes, first.next + 1, "the")
		? first.next + 2
		: first.next + 1;
	const last =
		parseOne(lexemes, lastAt, lexicon) ??
		bareYear(lexemes, lastAt, first.expression);
	if (last === null || !isSameGrain(first.expression, last.expression))
		return first;
	return {
		next: last.next,
		expression: {
			kind: "range",
			first: first.expression,
			last: last.expression,
		},
	};
}

function parseOne(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): Parsed | null {
	const whole =
		parseNamed(lexemes, at, lexicon) ??
		parseDay(lexemes, at, lexicon) ??
		iso(lexemes, at) ??
		parsePart(lexemes, at, lexicon) ??
		parseFraction(lexemes, at, lexicon) ??
		parseWeekOf(lexemes, at) ??
		parseWeekday(lexemes, at) ??
		parseDayWord(lexemes, at) ??
		parseWindow(lexemes, at) ??
		parseShiftedUnit(lexemes, at) ??
		parseOffset(lexemes, at) ??
		parseAnaphor(lexemes, at) ??
		parseAround(lexemes, at, lexicon) ??
		parseWeekend(lexemes, at) ??
		parseSeason(lexemes, at) ??
		parseMonth(lexemes, at) ??
		parseYears(lexemes, at, lexicon);
	if (whole === null) return null;
	if (whole.expression.kind === "date") {
		const next = skipDayPart(lexemes, whole.next);
		return ofYear(lexemes, { ...whole, next }) ?? { ...whole, next };
	}
	return ofYear(lexemes, whole) ?? quarterOf(lexemes, whole) ?? whole;
}

/** "July last year", "early in spring of this year": the year counted from that of publication. */
function ofYear(lexemes: readonly Lexeme[], inner: Parsed): Parsed | null {
	if (!isYearless(inner.expression)) return null;
	const shiftAt = isNorm(lexemes, inner.next, "of")
		? inner.next + 1
		: inner.next;
	const [shift, unit] = [
		senseAt(lexemes, shiftAt, "shift"),
		senseAt(lexemes, shiftAt + 1, "unit"),
	];
	if (shift === null || unit === null || unit.value !== "year" || unit.plural)
		return null;
	return {
		next: shiftAt + 2,
		expression: { kind: "of-year", steps: shift.value, of: inner.expression },
	};
}

function isYearless(expression: TimeExpression): boolean {
	switch (expression.kind) {
		case "date":
			return expression.year === null;
		case "month":
		case "season":
		case "holiday":
			return expression.year === null && expression.shift === null;
		case "part":
		case "week-of":
			return isYearless(expression.of);
		default:
			return false;
	}
}

function iso(lexemes: readonly Lexeme[], at: number): Parsed | null {
	const day = senseAt(lexemes, at, "iso");
	return day === null
		? null
		: {
				next: at + 1,
				expression: { kind: "fixed", from: day.value, to: day.value },
			};
}

function bareYear(
	lexemes: readonly Lexeme[],
	at: number,
	first: TimeExpression,
): Parsed | null {
	const year = first.kind === "years" ? yearAt(lexemes, at) : null;
	return year === null
		? null
		: { next: at + 1, expression: { kind: "years", first: year, last: year } };
}

/** Ranges join like with like: "between March and 2019" is none. */
function isSameGrain(a: TimeExpression, b: TimeExpression): boolean {
	if (a.kind === b.kind) return true;
	return (
		(isNamedDay(a) && isNamedDay(b)) ||
		(a.kind === "part" && b.kind === "month") ||
		(a.kind === "month" && b.kind === "part")
	);
}
