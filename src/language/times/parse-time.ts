/** The grammar of expressions of time as a whole: the parts of periods, ranges, and the rules in their order. */

import { yearAt } from "./is-year.js";
import type { Lexeme } from "./lex-times.js";
import { isNorm, ordinalAt, senseAt } from "./lexeme-look.js";
import { parseAnaphor } from "./parse-anaphor.js";
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
import { parseNamed, parseSeason } from "./parse-named.js";
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

/** "the 2025 third quarter", "this year's first half". */
function quarterOf(
	lexemes: readonly Lexeme[],
	{ next, expression }: Parsed,
): Parsed | null {
	const isYear =
		(expression.kind === "years" && expression.first === expression.last) ||
		(expression.kind === "unit" && expression.unit === "year");
	const nthAt = isNorm(lexemes, next, "'s") ? next + 1 : next;
	const nth = isYear ? ordinalAt(lexemes, nthAt) : null;
	const noun = lexemes[nthAt + 1]?.norm;
	const count = noun === "quarter" ? 4 : noun === "half" ? 2 : null;
	if (nth === null || count === null || nth > count) return null;
	return {
		next: nthAt + 2,
		expression: { kind: "fraction", nth, count, of: expression },
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
			return isYearless(expression.of);
		default:
			return false;
	}
}

/** "the night of June 4", "the week of March 6", "the week beginning 6 March", "the weekend of May 3". */
function parseAround(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): Parsed | null {
	if (
		senseAt(lexemes, at, "day-part") !== null &&
		isNorm(lexemes, at + 1, "of")
	) {
		const day =
			parseDay(lexemes, at + 2, lexicon) ?? parseWeekday(lexemes, at + 2);
		return day !== null && isNamedDay(day.expression) ? day : null;
	}
	const unit = senseAt(lexemes, at, "unit");
	if (
		unit === null ||
		unit.plural ||
		(unit.value !== "week" && unit.value !== "weekend")
	)
		return null;
	if (!/^(?:of|beginning|starting|ending)$/.test(lexemes[at + 1]?.norm ?? ""))
		return null;
	const day = parseDay(lexemes, at + 2, lexicon);
	if (day === null || day.expression.kind !== "date") return null;
	return {
		next: day.next,
		expression: { kind: "around", unit: unit.value, of: day.expression },
	};
}

/** "the end of April", "early 2024", "mid-November", "late last year", "early on Monday", "year-end", "the start of next week". */
function parsePart(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): Parsed | null {
	const yearEnd = endOfYear(lexemes, at);
	if (yearEnd !== null) return yearEnd;
	const start = isNorm(lexemes, at, "the") ? at + 1 : at;
	const edge = senseAt(lexemes, start, "edge");
	if (edge === null) return null;
	const link = lexemes[start + 1]?.norm;
	// "end of talks" needs "of"; "early", "late" and "mid" stand right before what they cut.
	const isAdverb = /^(?:early|late|mid)$/.test(lexemes[start]?.norm ?? "");
	let ofAt = start + 1;
	if (isAdverb && (link === "-" || link === "on" || link === "in")) ofAt++;
	else if (!isAdverb && link === "of") ofAt++;
	else if (!isAdverb) return null;
	if (!isAdverb && isNorm(lexemes, ofAt, "the")) ofAt++;
	const of =
		ownUnit(lexemes, ofAt, isAdverb) ?? parseCut(lexemes, ofAt, lexicon);
	if (of === null) return null;
	const isDay =
		isNamedDay(of.expression) ||
		(of.expression.kind === "unit" && of.expression.unit === "day");
	if (isDay) return of;
	const isEnd = edge.value === "end" && !isAdverb;
	return {
		next: of.next,
		expression: { kind: "part", isEnd, of: of.expression },
	};
}

/** What "early", "late", "the end of" can cut; a bare number after them is a year, a month's name a month. */
function parseCut(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): Parsed | null {
	const day = parseDay(lexemes, at, lexicon);
	if (day !== null) return day;
	return (
		parseWeekday(lexemes, at) ??
		parseDayWord(lexemes, at) ??
		parseShiftedUnit(lexemes, at) ??
		parseSeason(lexemes, at) ??
		parseMonth(lexemes, at) ??
		parseYears(lexemes, at, lexicon)
	);
}

/** "the end of the year", "the start of the week": that of the publication day. */
function ownUnit(
	lexemes: readonly Lexeme[],
	at: number,
	isAdverb: boolean,
): Parsed | null {
	const unit = senseAt(lexemes, at, "unit");
	if (
		isAdverb ||
		unit === null ||
		unit.plural ||
		!isNorm(lexemes, at - 1, "the")
	)
		return null;
	if (unit.value === "hour" || unit.value === "weekend" || unit.value === "day")
		return null;
	const year = unit.value === "year" ? yearAt(lexemes, at + 1) : null;
	if (year !== null)
		return {
			next: at + 2,
			expression: { kind: "years", first: year, last: year },
		};
	return {
		next: at + 1,
		expression: { kind: "unit", unit: unit.value, steps: 0 },
	};
}

/** "year-end", "the year's end", "end-March". */
function endOfYear(lexemes: readonly Lexeme[], at: number): Parsed | null {
	const unit = senseAt(lexemes, at, "unit");
	if (
		unit === null ||
		unit.plural ||
		(unit.value !== "year" && unit.value !== "month")
	)
		return null;
	const isJoined =
		isNorm(lexemes, at + 1, "-") || isNorm(lexemes, at + 1, "'s");
	const edge = senseAt(lexemes, at + 2, "edge");
	if (
		!isJoined ||
		edge === null ||
		edge.value !== "end" ||
		isNorm(lexemes, at + 2, "late")
	)
		return null;
	return {
		next: at + 3,
		expression: {
			kind: "part",
			isEnd: true,
			of: { kind: "unit", unit: unit.value, steps: 0 },
		},
	};
}

/** "the first half of 2027", "the third quarter", "second-quarter". */
function parseFraction(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): Parsed | null {
	const nth = ordinalAt(lexemes, at);
	if (nth === null) return null;
	const nounAt = isNorm(lexemes, at + 1, "-") ? at + 2 : at + 1;
	const noun = lexemes[nounAt]?.norm;
	const count = noun === "quarter" ? 4 : noun === "half" ? 2 : null;
	if (count === null || nth > count) return null;
	const ofAt = isNorm(lexemes, nounAt + 1, "of") ? nounAt + 2 : nounAt + 1;
	const the = isNorm(lexemes, ofAt, "the") ? ofAt + 1 : ofAt;
	const of =
		ofAt === nounAt + 1
			? yearlike(lexemes, ofAt)
			: (ownUnit(lexemes, the, false) ??
				parseShiftedUnit(lexemes, ofAt) ??
				parseMonth(lexemes, ofAt) ??
				parseYears(lexemes, the, lexicon));
	if (of !== null)
		return {
			next: of.next,
			expression: { kind: "fraction", nth, count, of: of.expression },
		};
	if (isNorm(lexemes, nounAt + 1, "of")) return null;
	// The half of a match or a list is no time; a quarter with an ordinal nearly always is one.
	if (count === 2) return null;
	return {
		next: nounAt + 1,
		expression: { kind: "nearest", unit: "quarter", nth },
	};
}

/** "third quarter 2025", "the first quarter this year". */
function yearlike(lexemes: readonly Lexeme[], at: number): Parsed | null {
	const year = yearAt(lexemes, at);
	if (year !== null)
		return {
			next: at + 1,
			expression: { kind: "years", first: year, last: year },
		};
	const shifted = parseShiftedUnit(lexemes, at);
	return shifted !== null &&
		shifted.expression.kind === "unit" &&
		shifted.expression.unit === "year"
		? shifted
		: null;
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

function isNamedDay(expression: TimeExpression): boolean {
	return (
		expression.kind === "date" ||
		expression.kind === "weekday" ||
		expression.kind === "fixed"
	);
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
