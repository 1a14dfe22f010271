/** Whether four digits are a year where they stand, or a count, a sum, the number of a resolution. */

import type { Lexeme } from "./lex-times.js";
import { isNorm, senseAt } from "./lexeme-look.js";
import type { TimeLexicon } from "./time-lexicon.js";

/** The year written at a place: four digits without a comma, from 1000 to 2199; null for all else. */
export function yearAt(lexemes: readonly Lexeme[], at: number): number | null {
	const lexeme = lexemes[at];
	if (lexeme === undefined || lexeme.end - lexeme.start !== 4) return null;
	const sense = lexeme.sense;
	if (
		sense?.kind !== "number" ||
		!sense.digits ||
		!Number.isInteger(sense.value)
	)
		return null;
	return sense.value >= 1000 && sense.value < 2200 ? sense.value : null;
}

/** "12 soldiers": whether the number at a place counts what follows it. */
export function isCounting(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): boolean {
	const after = lexemes[at + 1];
	if (after === undefined) return false;
	const singular = after.norm.replace(/s$/, "");
	return (
		lexicon.counted.has(after.norm) ||
		lexicon.counted.has(singular) ||
		/^(?:per|percent|%|°)$/.test(after.norm)
	);
}

/** Words before which only a year stands: "in 2014", "by 2030", "fiscal 2026". */
const ALWAYS =
	/^(?:in|since|until|till|during|fiscal|circa|mid|early|late|year|by|due|into|throughout|both)$/;
/** Words before which four digits are most often a year. */
const OFTEN =
	/^(?:from|before|after|through|between|of|for|the|a|an|this|that|'s|his|her|its|their|our|\(|as|over|pre|post)$/;

/** Whether the four digits at a place are a year. */
export function isYear(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): boolean {
	const year = yearAt(lexemes, at);
	const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
	if (year === null || /^[%°€$]$/.test(after?.norm ?? "")) return false;
	if (before === undefined) return startsSentence(after);
	const isSure = ALWAYS.test(before.norm);
	if (isCounting(lexemes, at, lexicon) && !isSure) return false;
	if (
		year < 1700 &&
		!isSure &&
		!/^(?:from|between|of|and|-)$/.test(before.norm)
	)
		return false;
	if (
		isSure ||
		before.sense?.kind === "season" ||
		before.sense?.kind === "unit"
	)
		return true;
	if (year >= 2100) return false;
	switch (before.norm) {
		case ",":
			// "in Geneva, 2015," and "2014, 2015 and 2016"; "a loan of 3,000, 2000 of it" is rare enough.
			return yearAt(lexemes, at - 2) !== null || isNorm(lexemes, at + 1, ",");
		case "and":
		case "or":
			return yearAt(lexemes, at - 2) !== null;
		case "-":
			return (
				yearAt(lexemes, at - 2) !== null ||
				senseAt(lexemes, at - 2, "edge") !== null ||
				/^(?:pre|post)$/.test(lexemes[at - 2]?.norm ?? "")
			);
		case "to":
		case "than":
		case "on":
		case "about":
		case "around":
		case "was":
			return isModern(year) && !isNoun(after);
	}
	return OFTEN.test(before.norm) || isDescribed(lexemes, at, year);
}

/** "his unsuccessful 1996 campaign": an article, an adjective, the year and a noun in the singular. */
function isDescribed(
	lexemes: readonly Lexeme[],
	at: number,
	year: number,
): boolean {
	const article = lexemes[at - 2]?.norm ?? "";
	const [adjective, noun] = [lexemes[at - 1]!, lexemes[at + 1]];
	if (
		!isModern(year) ||
		!/^(?:the|a|an|his|her|its|their|our|'s)$/.test(article)
	)
		return false;
	return (
		/^[a-z]/.test(adjective.norm) &&
		!adjective.isCapital &&
		isNoun(noun) &&
		!noun!.norm.endsWith("s")
	);
}

/** "2014 was", "2014, when": what follows a year that opens a sentence. */
function startsSentence(after: Lexeme | undefined): boolean {
	return /^(?:was|is|saw|will|has|had|marked|brought|began|ended|,)$/.test(
		after?.norm ?? "",
	);
}

function isNoun(lexeme: Lexeme | undefined): boolean {
	return (
		lexeme !== undefined &&
		/^[a-z]{3}/.test(lexeme.norm) &&
		!lexeme.isCapital &&
		!/^(?:and|but|for|from|when|that|with|the|was|were|has|had|will|would|after|before|because|until|while|than|who|which)$/.test(
			lexeme.norm,
		)
	);
}

function isModern(year: number): boolean {
	return year >= 1900 && year < 2060;
}
