/** Calendar dates: "February 27", "27 Feb 2026", "Monday, Nov. 24", "March 3-5", "December 2027". */

import { isCounting, yearAt } from "./is-year.js";
import type { Lexeme } from "./lex-times.js";
import { isNorm, ordinalAt, senseAt } from "./lexeme-look.js";
import type { Parsed, TimeExpression } from "./time-expression.js";
import type { TimeLexicon } from "./time-lexicon.js";

/** A day of a month, with its weekday and year where they are said. */
export function parseDay(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): Parsed | null {
	const start = skipWeekday(lexemes, isNorm(lexemes, at, "last") ? at + 1 : at);
	return monthFirst(lexemes, start, lexicon) ?? dayFirst(lexemes, start);
}

/** "December 2027", "May of 1990"; a month without a year where nothing speaks against its being one. */
export function parseMonth(
	lexemes: readonly Lexeme[],
	at: number,
): Parsed | null {
	const month = senseAt(lexemes, at, "month");
	if (month === null || lexemes[at]?.isCapital !== true) return null;
	const separator =
		isNorm(lexemes, at + 1, ",") || isNorm(lexemes, at + 1, "of")
			? at + 2
			: at + 1;
	const year = yearAt(lexemes, separator);
	if (year !== null) {
		return {
			next: separator + 1,
			expression: { kind: "month", year, month: month.value, shift: null },
		};
	}
	if (!isPlainMonth(lexemes, at)) return null;
	return {
		next: at + 1,
		expression: { kind: "month", year: null, month: month.value, shift: null },
	};
}

/** "Monday, " before a date; the date itself tells the day. */
function skipWeekday(lexemes: readonly Lexeme[], at: number): number {
	if (senseAt(lexemes, at, "weekday") === null) return at;
	return isNorm(lexemes, at + 1, ",") ? at + 2 : at + 1;
}

function monthFirst(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): Parsed | null {
	const month = senseAt(lexemes, at, "month");
	if (month === null || lexemes[at]?.isCapital !== true) return null;
	const dayAt = isNorm(lexemes, at + 1, "the") ? at + 2 : at + 1;
	const day = dayOfMonthAt(lexemes, dayAt);
	if (day === null) return null;
	// "in May 13 soldiers were shot" counts soldiers; "on May 13 soldiers shot …" names the day.
	if (!isNorm(lexemes, at - 1, "on") && isCounting(lexemes, dayAt, lexicon))
		return null;
	let next = dayAt + 1;
	let last: number | null = null;
	if (isRangeMark(lexemes, next)) {
		last = dayOfMonthAt(lexemes, next + 1);
		if (
			last !== null &&
			(last <= day || isCounting(lexemes, next + 1, lexicon))
		)
			last = null;
		if (last !== null) next += 2;
	}
	return withYear(lexemes, next, { month: month.value, day, last });
}

function dayFirst(lexemes: readonly Lexeme[], at: number): Parsed | null {
	let next = isNorm(lexemes, at, "the") ? at + 1 : at;
	const day = dayOfMonthAt(lexemes, next);
	if (day === null) return null;
	let last: number | null = null;
	next++;
	if (isRangeMark(lexemes, next) || isNorm(lexemes, next, "and")) {
		last = dayOfMonthAt(lexemes, next + 1);
		if (last === null || last <= day) return null;
		// "3 and 5 March" is two days unless "between" holds them together.
		if (isNorm(lexemes, next, "and") && !isNorm(lexemes, at - 1, "between"))
			return null;
		next += 2;
	}
	if (isNorm(lexemes, next, "of") && ordinalAt(lexemes, next - 1) !== null)
		next++;
	if (
		isNorm(lexemes, next, "-") &&
		lexemes[next - 1]?.end === lexemes[next]?.start
	)
		next++;
	const month = senseAt(lexemes, next, "month");
	if (month === null || lexemes[next]?.isCapital !== true) return null;
	return withYear(lexemes, next + 1, { month: month.value, day, last });
}

function withYear(
	lexemes: readonly Lexeme[],
	at: number,
	date: {
		readonly month: number;
		readonly day: number;
		readonly last: number | null;
	},
): Parsed {
	let next = at;
	const yearPlace =
		isNorm(lexemes, at, ",") ||
		isNorm(lexemes, at, "of") ||
		isNorm(lexemes, at, "-")
			? at + 1
			: at;
	const year = yearAt(lexemes, yearPlace);
	if (year !== null) next = yearPlace + 1;
	const first: TimeExpression = {
		kind: "date",
		year,
		month: date.month,
		day: date.day,
	};
	if (date.last === null) return { next, expression: first };
	return {
		next,
		expression: { kind: "range", first, last: { ...first, day: date.last } },
	};
}

/** 1 to 31, in digits or as an ordinal, and not the hour of a clock. */
function dayOfMonthAt(lexemes: readonly Lexeme[], at: number): number | null {
	const sense = lexemes[at]?.sense;
	if (sense?.kind !== "number" && sense?.kind !== "ordinal") return null;
	if (sense.kind === "number" && !sense.digits) return null;
	if (!Number.isInteger(sense.value) || sense.value < 1 || sense.value > 31)
		return null;
	const after = lexemes[at + 1];
	const isClock =
		after !== undefined &&
		/^(?:am|pm|a|p|percent|%)$/.test(after.norm) &&
		after.norm !== "a";
	return isClock ? null : sense.value;
}

function isRangeMark(lexemes: readonly Lexeme[], at: number): boolean {
	if (
		isNorm(lexemes, at, "-") ||
		isNorm(lexemes, at, "to") ||
		isNorm(lexemes, at, "through")
	)
		return true;
	// "between March 3 and 5": "and" joins days only where "between" stands before the month.
	return isNorm(lexemes, at, "and") && isNorm(lexemes, at - 3, "between");
}

/** What stands before a month or a year that is one: "in", "since", "last", "early", "of" … */
const BEFORE_MONTH =
	/^(?:in|since|until|till|by|of|from|to|for|during|before|after|through|throughout|between|and|or|this|last|next|early|late|mid|each|every|that|the|a|an|'s|'|his|her|its|their|our|on|around|about|-|\(|past|as)$/;

/**
 * Whether a month's name without a number beside it is the month: "in March", "his August summit", not "March on",
 * "Theresa May", "May God help us".
 */
function isPlainMonth(lexemes: readonly Lexeme[], at: number): boolean {
	const [before, self, after] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
	if (self === undefined || self.sense?.kind !== "month") return false;
	const isDoubtful = self.norm === "may" || self.norm === "march";
	if (
		self.sense.short &&
		self.end - self.start === self.norm.length &&
		self.norm !== "sept"
	)
		return false;
	if (before !== undefined && BEFORE_MONTH.test(before.norm)) {
		if (
			isDoubtful &&
			(before.norm === "and" ||
				before.norm === "to" ||
				before.norm === "-" ||
				before.norm === "as")
		)
			return false;
		return !(
			isDoubtful &&
			/^(?:the|a|an|his|her|its|their|our|'s|'|that|this)$/.test(before.norm) &&
			after?.isCapital === true
		);
	}
	if (isDoubtful || after?.isCapital === true) return false;
	return before === undefined || !before.isCapital;
}
