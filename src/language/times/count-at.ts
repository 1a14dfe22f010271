/** How many: "two", "12", "a", "a couple of"; "several" and "a few" count without saying how many. */

import type { Unit } from "./calendar.js";
import type { Lexeme } from "./lex-times.js";
import { isNorm, numberAt, senseAt } from "./lexeme-look.js";

/** A count up to `next`; `value` null where it is not told. */
interface Count {
	readonly next: number;
	readonly value: number | null;
}

const MULTIPLES: Readonly<Record<string, number>> = {
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	hundred: 100,
};

/** A count with its unit, up to `next`: "a fortnight" is two weeks. */
export interface Stretch {
	readonly next: number;
	readonly unit: Unit;
	/** Null where it is not told how many. */
	readonly value: number | null;
}

/** The stretch of time that begins at a place: "two weeks", "a fortnight"; null where none does. */
export function stretchAt(
	lexemes: readonly Lexeme[],
	at: number,
): Stretch | null {
	const count = countAt(lexemes, at);
	if (count === null) return null;
	if (isNorm(lexemes, count.next, "fortnight")) {
		return {
			next: count.next + 1,
			unit: "week",
			value: count.value === null ? null : 2 * count.value,
		};
	}
	const unit = senseAt(lexemes, count.next, "unit");
	return unit === null
		? null
		: { next: count.next + 1, unit: unit.value, value: count.value };
}

/** The count before a unit of time, with a hyphen before the unit skipped ("two-week"); null where there is none. */
function countAt(lexemes: readonly Lexeme[], at: number): Count | null {
	const norm = lexemes[at]?.norm;
	if (norm === undefined) return null;
	if (
		norm === "several" ||
		norm === "some" ||
		norm === "many" ||
		norm === "few"
	)
		return { next: at + 1, value: null };
	if (norm === "a" || norm === "an") {
		if (isNorm(lexemes, at + 1, "few")) return { next: at + 2, value: null };
		if (isNorm(lexemes, at + 1, "couple"))
			return {
				next: isNorm(lexemes, at + 2, "of") ? at + 3 : at + 2,
				value: null,
			};
		return { next: at + 1, value: 1 };
	}
	const number = numberAt(lexemes, at) ?? MULTIPLES[norm] ?? null;
	if (number === null || !Number.isInteger(number))
		return number === null ? null : { next: at + 1, value: null };
	// "a hundred years", "twenty-five years": the second word adds or multiplies.
	const joint = isNorm(lexemes, at + 1, "-") ? at + 2 : at + 1;
	const second = numberAt(lexemes, joint);
	if (
		number >= 20 &&
		number % 10 === 0 &&
		second !== null &&
		second > 0 &&
		second < 10 &&
		joint === at + 2
	) {
		return { next: joint + 1, value: number + second };
	}
	return {
		next: isNorm(lexemes, at + 1, "-") ? at + 2 : at + 1,
		value: number,
	};
}
