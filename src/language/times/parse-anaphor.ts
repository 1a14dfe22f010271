/** Times counted from one already spoken of: "that day", "the following week", "two years later", "a day after they met". */

import type { Unit } from "./calendar.js";
import { stretchAt } from "./count-at.js";
import type { Lexeme } from "./lex-times.js";
import { isNorm, senseAt } from "./lexeme-look.js";
import type { Parsed, TimeExpression } from "./time-expression.js";

/** Any of them, or null. */
export function parseAnaphor(
	lexemes: readonly Lexeme[],
	at: number,
): Parsed | null {
	return (
		sameOrNext(lexemes, at) ??
		theDayBefore(lexemes, at) ??
		countedOn(lexemes, at)
	);
}

/** "that year", "the same day", "that night"; "the next day", "the previous week". */
function sameOrNext(lexemes: readonly Lexeme[], at: number): Parsed | null {
	const isThe = isNorm(lexemes, at, "the");
	const isThat = isNorm(lexemes, at, "that");
	if (!isThe && !isThat) return null;
	const same = isNorm(lexemes, at + 1, "same");
	const nounAt = isThat && !same ? at + 1 : at + 2;
	if (senseAt(lexemes, nounAt, "day-part") !== null && (isThat || same)) {
		return { next: nounAt + 1, expression: anaphor("day", 0) };
	}
	const word = lexemes[at + 1]?.norm;
	if (
		senseAt(lexemes, nounAt, "day-part") !== null &&
		isThe &&
		(word === "next" || word === "following")
	) {
		return { next: nounAt + 1, expression: anaphor("day", 1) };
	}
	const unit = senseAt(lexemes, nounAt, "unit");
	if (unit === null || unit.plural || unit.value === "hour") return null;
	if (same || isThat)
		return { next: nounAt + 1, expression: anaphor(unit.value, 0) };
	if (word === "following" || word === "next")
		return { next: nounAt + 1, expression: anaphor(unit.value, 1) };
	if (word === "previous" || word === "preceding")
		return { next: nounAt + 1, expression: anaphor(unit.value, -1) };
	return null;
}

/** "the day before", "the week after"; with a clause behind it the count starts there. */
function theDayBefore(lexemes: readonly Lexeme[], at: number): Parsed | null {
	if (!isNorm(lexemes, at, "the")) return null;
	const unit = senseAt(lexemes, at + 1, "unit");
	if (unit === null || unit.plural || unit.value === "hour") return null;
	const word = lexemes[at + 2]?.norm;
	if (word !== "before" && word !== "after") return null;
	const steps = word === "before" ? -1 : 1;
	const expression = endsClause(lexemes, at + 3)
		? anaphor(unit.value, steps)
		: ({ kind: "cataphor", unit: unit.value, steps } as const);
	return { next: at + 3, expression };
}

/** "a day later", "two years earlier", "a day after Sunday's vote", "three weeks before the election on May 3". */
function countedOn(lexemes: readonly Lexeme[], at: number): Parsed | null {
	const stretch = stretchAt(lexemes, at);
	if (stretch === null || stretch.unit === "hour") return null;
	const { unit, value } = stretch;
	const word = lexemes[stretch.next]?.norm;
	const next = stretch.next + 1;
	if (
		word === "later" ||
		word === "earlier" ||
		word === "before" ||
		word === "after" ||
		word === "afterwards"
	) {
		const isBack = word === "earlier" || word === "before";
		if (value === null) return { next, expression: { kind: "vague" } };
		const steps = isBack ? -value : value;
		const isOpen =
			(word === "before" || word === "after") && !endsClause(lexemes, next);
		if (isOpen)
			return {
				next,
				expression: { kind: "cataphor", unit, steps },
			};
		return {
			next,
			expression: { kind: "anaphor", unit, steps, isCounted: true },
		};
	}
	return null;
}

function anaphor(unit: Unit, steps: number): TimeExpression {
	return { kind: "anaphor", unit, steps, isCounted: false };
}

function endsClause(lexemes: readonly Lexeme[], at: number): boolean {
	const lexeme = lexemes[at];
	return lexeme === undefined || /^[.,;:)"”-]$/.test(lexeme.norm);
}
