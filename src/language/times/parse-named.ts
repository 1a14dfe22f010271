/** Times with a name: feasts, days known by a name, seasons; and names that only look like times. */

import { yearAt } from "./is-year.js";
import type { Lexeme } from "./lex-times.js";
import { isNorm, senseAt } from "./lexeme-look.js";
import type { Parsed } from "./time-expression.js";
import type { NameEntry, TimeLexicon } from "./time-lexicon.js";

/** A name of the lexicon at a place, up to `next`. */
interface Named {
	readonly next: number;
	readonly meaning: NameEntry["meaning"];
}

/** The longest name that begins at a place; its `meaning` is null where it names no time. */
export function nameAt(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): Named | null {
	const first = lexemes[at];
	if (first === undefined) return null;
	const candidates = lexicon.names.get(first.norm);
	if (candidates === undefined) return null;
	if (
		!first.isCapital &&
		first.sense?.kind !== "number" &&
		first.sense?.kind !== "ordinal"
	)
		return null;
	for (const { words, meaning } of candidates) {
		const next = endOfWords(lexemes, at, words);
		if (next !== null) return { next, meaning };
	}
	return null;
}

/** "Christmas", "New Year's Eve 2025", "last Easter", "9/11"; null for names that name no time. */
export function parseNamed(
	lexemes: readonly Lexeme[],
	at: number,
	lexicon: TimeLexicon,
): Parsed | null {
	const shift = senseAt(lexemes, at, "shift");
	const named = nameAt(lexemes, shift === null ? at : at + 1, lexicon);
	if (named === null || named.meaning === null) return null;
	if (named.meaning.kind === "day") {
		return {
			next: named.next,
			expression: {
				kind: "fixed",
				from: named.meaning.date,
				to: named.meaning.date,
			},
		};
	}
	// "Christmas tree": a feast that describes a thing is no time; "Christmas Day" always is one.
	const before = lexemes[at - 1]?.norm ?? "";
	const after = lexemes[named.next];
	const isTime =
		isDayName(lexemes, named.next - 1) ||
		shift !== null ||
		BEFORE_HOLIDAY.test(before) ||
		after === undefined ||
		/^[.,;:)]$/.test(after.norm);
	const year = yearAt(lexemes, named.next);
	if (!isTime && year === null) return null;
	return {
		next: year === null ? named.next : named.next + 1,
		expression: {
			kind: "holiday",
			index: named.meaning.index,
			year,
			shift: shift?.value ?? null,
		},
	};
}

/** "the summer of 2023", "winter 2024", "in the spring"; "as winter approaches" is a time that cannot be told. */
export function parseSeason(
	lexemes: readonly Lexeme[],
	at: number,
): Parsed | null {
	const season = senseAt(lexemes, at, "season");
	if (season === null) return null;
	const yearPlace =
		isNorm(lexemes, at + 1, "of") || isNorm(lexemes, at + 1, ",")
			? at + 2
			: at + 1;
	const year = yearAt(lexemes, yearPlace);
	if (year !== null)
		return {
			next: yearPlace + 1,
			expression: { kind: "season", month: season.value, year, shift: null },
		};
	const after = lexemes[at + 1]?.norm ?? "";
	if (
		/^(?:approaches|approached|nears|neared|approaching|looms|loomed|arrives|comes)$/.test(
			after,
		)
	) {
		return { next: at + 2, expression: { kind: "vague" } };
	}
	const before = lexemes[at - 1]?.norm ?? "";
	const isTime =
		/^(?:in|by|since|until|over|during|before|after|through|throughout|early|late|mid)$/.test(
			before,
		) ||
		(before === "the" &&
			/^(?:in|by|since|until|over|during|before|after|through|throughout|of)$/.test(
				lexemes[at - 2]?.norm ?? "",
			));
	// "the fall of the government", "in fall": only the season stands without "of" behind it.
	if (
		!isTime ||
		after === "of" ||
		(isNorm(lexemes, at, "fall") && before !== "the")
	)
		return null;
	// "60 percent of the flow in summer", "before the spring floods": of every year, or of one that the text does not tell.
	if (isYearly(lexemes, at))
		return { next: at + 1, expression: { kind: "vague" } };
	return {
		next: at + 1,
		expression: {
			kind: "season",
			month: season.value,
			year: null,
			shift: null,
		},
	};
}

/** Words that may follow a season without being what it describes. */
const BEHIND_SEASON =
	/^(?:and|or|but|when|if|unless|with|without|after|before|as|to|in|at|on|for|from|by|because|while|that|which|is|was|were|are|has|have|had|will|would|could|may|might|should|must|can|until|since|under|over|during|through|rather|than|so|only|not)$/;

/** "in summer" without an article; "the spring floods", where the season describes a thing. */
function isYearly(lexemes: readonly Lexeme[], at: number): boolean {
	const before = lexemes[at - 1]?.norm ?? "";
	const after = lexemes[at + 1];
	if (before === "in") return after === undefined || after.norm !== "of";
	// "the winter offensive of 2024": the year behind it is all that the text tells.
	if (isNorm(lexemes, at + 2, "of") && yearAt(lexemes, at + 3) !== null)
		return false;
	return (
		before === "the" &&
		after !== undefined &&
		/^\p{Ll}{3,}$/u.test(after.norm) &&
		!after.isCapital &&
		!BEHIND_SEASON.test(after.norm)
	);
}

function isDayName(lexemes: readonly Lexeme[], at: number): boolean {
	return isNorm(lexemes, at, "day") || isNorm(lexemes, at, "eve");
}

const BEFORE_HOLIDAY =
	/^(?:by|before|at|on|over|until|till|since|for|after|during|from|of|to|around|through|past)$/;

/** Where the words end that begin at a place; full stops in the text do not count. */
function endOfWords(
	lexemes: readonly Lexeme[],
	at: number,
	words: readonly string[],
): number | null {
	let place = at;
	for (const [index, word] of words.entries()) {
		if (index > 0 && isNorm(lexemes, place, ".") && word !== ".") place++;
		if (word === "." && !isNorm(lexemes, place, ".")) continue;
		if (lexemes[place]?.norm !== word) return null;
		place++;
	}
	return place;
}
