/** Weeks counted within a month: "the first week of March", "last week of May". */

import type { Lexeme } from "./lex-times.js";
import { isNorm, ordinalAt, senseAt } from "./lexeme-look.js";
import { parseMonth } from "./parse-date.js";
import type { Parsed } from "./time-expression.js";

/** The weeks that a month is said to have; what is left behind the fourth is "the last week". */
const MOST_WEEKS = 4;

/** "first week of March", "the last week in May"; the article before it is no part of it. */
export function parseWeekOf(
	lexemes: readonly Lexeme[],
	at: number,
): Parsed | null {
	const isLast = /^(?:last|final)$/.test(lexemes[at]?.norm ?? "");
	const nth = isLast ? -1 : ordinalAt(lexemes, at);
	const unit = senseAt(lexemes, at + 1, "unit");
	if (nth === null || nth > MOST_WEEKS || unit?.value !== "week" || unit.plural)
		return null;
	if (!isNorm(lexemes, at + 2, "of") && !isNorm(lexemes, at + 2, "in"))
		return null;
	const of = parseMonth(lexemes, at + 3);
	return of === null
		? null
		: {
				next: of.next,
				expression: { kind: "week-of", nth, of: of.expression },
			};
}
