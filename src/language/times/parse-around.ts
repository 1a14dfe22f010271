/** What lies about a day: "the week of March 6", "the night of June 4", "the small hours of Friday". */

import { isNamedDay } from "./is-named-day.js";
import type { Lexeme } from "./lex-times.js";
import { isNorm, senseAt } from "./lexeme-look.js";
import { parseDay } from "./parse-date.js";
import { parseWeekday } from "./parse-deictic.js";
import type { Parsed } from "./time-expression.js";
import type { TimeLexicon } from "./time-lexicon.js";

/** "the night of June 4", "the week of March 6", "the week beginning 6 March", "the weekend of May 3". */
export function parseAround(
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
	const hours = hoursOf(lexemes, at, lexicon);
	if (hours !== null) return hours;
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

/** "early hours of Sunday", "small hours of 4 June": the day itself. */
function hoursOf(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): Parsed | null {
	if (
		!/^(?:early|small|first|late|wee|last)$/.test(lexemes[at]?.norm ?? "") ||
		!isNorm(lexemes, at + 1, "hours") ||
		!isNorm(lexemes, at + 2, "of")
	)
		return null;
	const day =
		parseDay(lexemes, at + 3, lexicon) ?? parseWeekday(lexemes, at + 3);
	return day !== null && isNamedDay(day.expression) ? day : null;
}
