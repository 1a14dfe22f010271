/** Pieces of periods: "the end of April", "early 2024", "mid-November", "year-end"; of a day they are the day. */

import { isNamedDay } from "./is-named-day.js";
import { yearAt } from "./is-year.js";
import type { Lexeme } from "./lex-times.js";
import { isNorm, senseAt } from "./lexeme-look.js";
import { parseDay, parseMonth } from "./parse-date.js";
import {
	parseDayWord,
	parseShiftedUnit,
	parseWeekday,
} from "./parse-deictic.js";
import { parseSeason } from "./parse-named.js";
import { parseYears } from "./parse-years.js";
import type { Parsed } from "./time-expression.js";
import type { TimeLexicon } from "./time-lexicon.js";

/** "the end of April", "early 2024", "mid-November", "late last year", "early on Monday", "year-end", "the start of next week". */
export function parsePart(
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
export function ownUnit(
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
