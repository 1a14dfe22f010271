/** Whole years: "2019", "2014-15", "264 BC", "the 1990s", "the 20th century". */

import { isYear, yearAt } from "./is-year.js";
import type { Lexeme } from "./lex-times.js";
import { isNorm, numberAt, ordinalAt, senseAt } from "./lexeme-look.js";
import type { Parsed } from "./time-expression.js";
import type { TimeLexicon } from "./time-lexicon.js";

/** The years that begin at a place; null where none do. */
export function parseYears(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): Parsed | null {
	return (
		decade(lexemes, at) ??
		century(lexemes, at) ??
		beforeChrist(lexemes, at) ??
		yearOrYears(lexemes, at, lexicon)
	);
}

/** "the 1990s", "the '90s"; a person in "his 30s" is of an age. */
function decade(lexemes: readonly Lexeme[], at: number): Parsed | null {
	const sense = senseAt(lexemes, at, "decade");
	if (
		sense === null ||
		sense.value % 10 !== 0 ||
		sense.value < 1000 ||
		sense.value >= 2200
	)
		return null;
	const { norm } = lexemes[at]!;
	if (norm.length < 5 && !norm.startsWith("'")) return null;
	return {
		next: at + 1,
		expression: { kind: "years", first: sense.value, last: sense.value + 9 },
	};
}

function century(lexemes: readonly Lexeme[], at: number): Parsed | null {
	const nth = ordinalAt(lexemes, at);
	if (nth === null || nth < 1 || nth > 22) return null;
	const unitAt = isNorm(lexemes, at + 1, "-") ? at + 2 : at + 1;
	const unit = senseAt(lexemes, unitAt, "unit");
	if (unit === null || unit.value !== "century" || unit.plural) return null;
	return {
		next: unitAt + 1,
		expression: { kind: "years", first: (nth - 1) * 100, last: nth * 100 - 1 },
	};
}

/** Years before Christ cannot be written as the days this program keeps. */
function beforeChrist(lexemes: readonly Lexeme[], at: number): Parsed | null {
	const isEra = isNorm(lexemes, at + 1, "bc") || isNorm(lexemes, at + 1, "bce");
	return numberAt(lexemes, at) !== null && isEra
		? { next: at + 2, expression: { kind: "vague" } }
		: null;
}

/** Longest run of years that two numbers with a dash between them are taken for. */
const LONGEST_RUN = 200;

function yearOrYears(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): Parsed | null {
	const year = yearAt(lexemes, at);
	if (year === null) return null;
	const last = yearAfterDash(lexemes, at, year);
	// "1955-1963" is a run of years wherever it stands; "2014-15" needs to stand where a year can.
	if (
		last !== null &&
		(lexemes[at + 2]!.norm.length === 4 || isYear(lexemes, at, lexicon))
	) {
		return { next: at + 3, expression: { kind: "years", first: year, last } };
	}
	return isYear(lexemes, at, lexicon)
		? { next: at + 1, expression: { kind: "years", first: year, last: year } }
		: null;
}

function yearAfterDash(
	lexemes: readonly Lexeme[],
	at: number,
	year: number,
): number | null {
	const [self, mark, second] = [lexemes[at]!, lexemes[at + 1], lexemes[at + 2]];
	if (
		mark === undefined ||
		second === undefined ||
		mark.start !== self.end ||
		second.start !== mark.end
	)
		return null;
	if (mark.norm !== "-" && mark.norm !== "/") return null;
	const last = yearAt(lexemes, at + 2) ?? shortYear(second, year);
	return last !== null && last > year && last - year <= LONGEST_RUN
		? last
		: null;
}

/** The "15" of "2014-15". */
function shortYear(lexeme: Lexeme, first: number): number | null {
	const isShort =
		lexeme.end - lexeme.start === 2 &&
		lexeme.sense?.kind === "number" &&
		lexeme.sense.digits;
	return isShort
		? Math.floor(first / 100) * 100 + (lexeme.sense as { value: number }).value
		: null;
}
