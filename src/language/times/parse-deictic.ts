/** Times counted from the day of writing: weekdays, "yesterday", "last week", "next Monday", "the weekend", "two weeks ago". */

import type { Unit } from "./calendar.js";
import { stretchAt } from "./count-at.js";
import type { Lexeme } from "./lex-times.js";
import { isNorm, senseAt } from "./lexeme-look.js";
import type { Parsed } from "./time-expression.js";

/** "Monday", "late Thursday", "Friday night", "this Saturday's". */
export function parseWeekday(
	lexemes: readonly Lexeme[],
	at: number,
): Parsed | null {
	const shift = senseAt(lexemes, at, "shift");
	const dayAt = shift === null ? at : at + 1;
	const weekday = senseAt(lexemes, dayAt, "weekday");
	if (weekday === null || lexemes[dayAt]?.isCapital !== true) return null;
	// "Sun" and "Sat" alone are a star, a newspaper and a verb; before a date they are read with it.
	if (weekday.short && shift === null && !isNorm(lexemes, at - 1, "on"))
		return null;
	const next = skipDayPart(lexemes, dayAt + 1);
	// "every Friday" is no one Friday.
	if (shift === null && /^(?:every|each)$/.test(lexemes[at - 1]?.norm ?? ""))
		return { next, expression: { kind: "vague" } };
	return {
		next,
		expression: {
			kind: "weekday",
			weekday: weekday.value,
			shift: shift?.value ?? null,
		},
	};
}

/** "today", "tomorrow morning", "this evening", "last night", "overnight", "the day before yesterday". */
export function parseDayWord(
	lexemes: readonly Lexeme[],
	at: number,
): Parsed | null {
	const word = senseAt(lexemes, at, "day-word");
	if (word !== null) return dayUnit(skipDayPart(lexemes, at + 1), word.value);
	// The night before publication: it begins on the day before.
	if (isNorm(lexemes, at, "overnight"))
		return {
			next: at + 1,
			expression: { kind: "window", unit: "day", steps: -1 },
		};
	const start = isNorm(lexemes, at, "the") ? at + 1 : at;
	if (isNorm(lexemes, start, "day")) {
		const target = senseAt(lexemes, start + 2, "day-word");
		if (
			target !== null &&
			target.value === -1 &&
			isNorm(lexemes, start + 1, "before")
		)
			return dayUnit(start + 3, -2);
		if (
			target !== null &&
			target.value === 1 &&
			isNorm(lexemes, start + 1, "after")
		)
			return dayUnit(start + 3, 2);
	}
	const shift = senseAt(lexemes, at, "shift");
	if (shift !== null && senseAt(lexemes, at + 1, "day-part") !== null) {
		if (shift.value === 0) return dayUnit(at + 2, 0);
		if (isNorm(lexemes, at, "last")) return dayUnit(at + 2, -1);
	}
	return null;
}

/** "last week", "this year", "earlier this month", "late next year", "the current quarter". */
export function parseShiftedUnit(
	lexemes: readonly Lexeme[],
	at: number,
): Parsed | null {
	const isLed = isNorm(lexemes, at, "earlier") || isNorm(lexemes, at, "later");
	const shiftAt = isLed ? at + 1 : at;
	const shift = senseAt(lexemes, shiftAt, "shift");
	if (shift === null) return null;
	const hasArticle =
		isNorm(lexemes, shiftAt - 1, "the") || isNorm(lexemes, shiftAt - 1, "'s");
	// "the following week", "the previous day" count from what was spoken of: see parse-anaphor.
	if (/^(?:previous|following|preceding)$/.test(lexemes[shiftAt]?.norm ?? ""))
		return null;
	const unit = senseAt(lexemes, shiftAt + 1, "unit");
	if (
		unit === null ||
		unit.plural ||
		unit.value === "hour" ||
		unit.value === "day"
	) {
		return monthOrSeason(lexemes, shiftAt, shift.value);
	}
	// "This Week" with two capitals is the name of a programme.
	if (
		lexemes[shiftAt]?.isCapital === true &&
		lexemes[shiftAt + 1]?.isCapital === true
	)
		return null;
	const next = shiftAt + 2;
	if (unit.value === "weekend")
		return {
			next,
			expression: { kind: "unit", unit: "weekend", steps: shift.value },
		};
	// "the last week", "the past year" measure back from today; "last week" is the calendar's.
	if (
		shift.window ||
		(hasArticle && shift.value !== 0 && isNorm(lexemes, shiftAt, "last"))
	) {
		return {
			next,
			expression: { kind: "window", unit: unit.value, steps: shift.value },
		};
	}
	return {
		next,
		expression: { kind: "unit", unit: unit.value, steps: shift.value },
	};
}

/** "the weekend", "at the weekend", "weekend talks": which, the tense tells. */
export function parseWeekend(
	lexemes: readonly Lexeme[],
	at: number,
): Parsed | null {
	const unit = senseAt(lexemes, at, "unit");
	if (unit === null || unit.value !== "weekend" || unit.plural) return null;
	if (/^(?:a|each|every|long|per|holiday)$/.test(lexemes[at - 1]?.norm ?? ""))
		return null;
	return {
		next: at + 1,
		expression: { kind: "nearest", unit: "weekend", nth: null },
	};
}

/** "two weeks ago", "three months from now", "in five days' time". */
export function parseOffset(
	lexemes: readonly Lexeme[],
	at: number,
): Parsed | null {
	const stretch = stretchAt(lexemes, at);
	if (stretch === null) return null;
	const { next, unit, value } = stretch;
	if (isNorm(lexemes, next, "ago"))
		return counted(next + 1, unit, value === null ? null : -value);
	if (isNorm(lexemes, next, "from") && isNorm(lexemes, next + 1, "now"))
		return counted(next + 2, unit, value);
	if (isNorm(lexemes, next, "hence")) return counted(next + 1, unit, value);
	const isPossessive =
		isNorm(lexemes, next, "'") || isNorm(lexemes, next, "'s");
	if (isPossessive && isNorm(lexemes, next + 1, "time"))
		return counted(next + 2, unit, value);
	return value !== null && isToCome(lexemes, at)
		? counted(next, unit, value)
		: null;
}

/** Words in which what a modal or "due" tells to come may lie before "in two weeks". */
const AHEAD_REACH = 9;

/** "will meet again *in* two weeks", "are due to report *in* a month": a day to come, and not how long something takes or took. */
function isToCome(lexemes: readonly Lexeme[], at: number): boolean {
	if (!isNorm(lexemes, at - 1, "in")) return false;
	for (let back = at - 2; back >= Math.max(0, at - AHEAD_REACH); back--) {
		const { norm } = lexemes[back]!;
		if (
			/^(?:[.;:]|times?|once|twice|most|least|if|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/.test(
				norm,
			)
		)
			return false;
		if (/^(?:will|shall|due|scheduled|reconvenes?|resumes?)$/.test(norm))
			return true;
	}
	return false;
}

/** "the past two weeks", "the next 30 days"; "in the coming days", "recent weeks", "the past few months" are vague. */
export function parseWindow(
	lexemes: readonly Lexeme[],
	at: number,
): Parsed | null {
	const shift = senseAt(lexemes, at, "shift");
	if (shift === null || shift.value === 0) {
		const isRecent =
			isNorm(lexemes, at, "recent") || isNorm(lexemes, at, "upcoming");
		return isRecent && isPluralUnit(lexemes, at + 1)
			? { next: at + 2, expression: { kind: "vague" } }
			: null;
	}
	if (isPluralUnit(lexemes, at + 1))
		return { next: at + 2, expression: { kind: "vague" } };
	const stretch = stretchAt(lexemes, at + 1);
	if (stretch === null || isLasting(lexemes, at)) return null;
	const { next, unit, value } = stretch;
	if (value === null) return { next, expression: { kind: "vague" } };
	return {
		next,
		expression: { kind: "window", unit, steps: shift.value * value },
	};
}

/** "The limits are to last 15 years": a verb, and a mere length of time. */
function isLasting(lexemes: readonly Lexeme[], at: number): boolean {
	return (
		isNorm(lexemes, at, "last") &&
		/^(?:to|would|will|shall|may|might|must|should|could|can|not)$/.test(
			lexemes[at - 1]?.norm ?? "",
		)
	);
}

/** "morning" after a day keeps the day: "Friday night", "Monday at noon" stops before "at". */
export function skipDayPart(lexemes: readonly Lexeme[], at: number): number {
	const partAt = isNorm(lexemes, at, "'s") ? at + 1 : at;
	if (senseAt(lexemes, partAt, "day-part") !== null) return partAt + 1;
	const edgeAt =
		senseAt(lexemes, partAt, "edge") === null ? partAt : partAt + 1;
	return edgeAt > partAt && senseAt(lexemes, edgeAt, "day-part") !== null
		? edgeAt + 1
		: at;
}

function monthOrSeason(
	lexemes: readonly Lexeme[],
	at: number,
	shift: number,
): Parsed | null {
	const month = senseAt(lexemes, at + 1, "month");
	if (month !== null && lexemes[at + 1]?.isCapital === true) {
		return {
			next: at + 2,
			expression: { kind: "month", year: null, month: month.value, shift },
		};
	}
	const season = senseAt(lexemes, at + 1, "season");
	if (season !== null)
		return {
			next: at + 2,
			expression: { kind: "season", month: season.value, year: null, shift },
		};
	return null;
}

function isPluralUnit(lexemes: readonly Lexeme[], at: number): boolean {
	return senseAt(lexemes, at, "unit")?.plural === true;
}

function dayUnit(next: number, steps: number): Parsed {
	return { next, expression: { kind: "unit", unit: "day", steps } };
}

function counted(next: number, unit: Unit, steps: number | null): Parsed {
	return {
		next,
		expression:
			steps === null ? { kind: "vague" } : { kind: "offset", unit, steps },
	};
}
