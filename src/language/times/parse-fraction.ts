/** Halves and quarters: "the first half of 2027", "the third quarter", "this year's second quarter". */

import { yearAt } from "./is-year.js";
import type { Lexeme } from "./lex-times.js";
import { isNorm, ordinalAt } from "./lexeme-look.js";
import { parseMonth } from "./parse-date.js";
import { parseShiftedUnit } from "./parse-deictic.js";
import { ownUnit } from "./parse-part.js";
import { parseYears } from "./parse-years.js";
import type { Parsed } from "./time-expression.js";
import type { TimeLexicon } from "./time-lexicon.js";

/** "the first half of 2027", "the third quarter", "second-quarter". */
export function parseFraction(
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

/** "the 2025 third quarter", "this year's first half". */
export function quarterOf(
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
