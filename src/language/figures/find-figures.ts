/** The figures of a piece of text: numbers with what they count. Dates, numbers of clauses and names are none. */

import type { Figure } from "../../model/draft.js";
import { makeSpan, type Range } from "../../model/span.js";
import { lexFigures, type Piece } from "./lex-figures.js";
import { readNumber } from "./read-number.js";
import { readShare } from "./read-share.js";
import { readUnit } from "./read-unit.js";
import type { UnitLexicon } from "./unit-lexicon.js";

/** A number read; `unit` null where no noun stands by it, "part" where it counts parts of a text. */
interface FoundNumber {
	readonly first: number;
	readonly next: number;
	readonly value: number;
	readonly unit: string | null;
	readonly isPart: boolean;
}

/** How many pieces may lie between a bare number and the figure whose unit it shares. */
const ELLIPSIS_REACH = 14;
/** A bare number from here up is a figure even where nothing says of what. */
const LEAST_BARE = 1000;

/**
 * Figures in text order. `unit` is an ISO 4217 code for money, a unit of the codebook ("personnel", "percent", "years"),
 * else the counted noun as written in lower case ("ministries"), or "" where the text leaves it to be understood.
 */
export function findFigures(
	text: string,
	range: Range,
	lexicon: UnitLexicon,
): readonly Figure[] {
	const pieces = lexFigures(text, range);
	const numbers: FoundNumber[] = [];
	let at = 0;
	while (at < pieces.length) {
		const found = numberAt(pieces, at, lexicon);
		if (found === null) at++;
		else {
			if (found.value >= 0) numbers.push(found);
			at = found.next;
		}
	}
	const isOfForces = mentionsForces(pieces, lexicon);
	return numbers.flatMap((number, index) => {
		const unit =
			number.unit ?? sharedUnit(numbers, index, { pieces, isOfForces });
		if (number.isPart || unit === null) return [];
		const span = makeSpan(
			text,
			pieces[number.first]!.start,
			pieces[number.next - 1]!.end,
		);
		return [{ span, value: number.value, unit }];
	});
}

/** What to skip: a number that names, dates or labels; `value` -1 marks it. */
function skip(first: number, next: number): FoundNumber {
	return { first, next, value: -1, unit: null, isPart: true };
}

function numberAt(
	pieces: readonly Piece[],
	at: number,
	lexicon: UnitLexicon,
): FoundNumber | null {
	const share = readShare(pieces, at);
	if (share !== null)
		return {
			first: at,
			next: share.next,
			value: share.value,
			unit: share.unit,
			isPart: false,
		};
	const currency = lexicon.signs.get(pieces[at]!.text) ?? null;
	const start = currency === null ? at : at + 1;
	const number = readNumber(pieces, start, lexicon);
	if (number === null) return null;
	if (currency !== null)
		return {
			first: at,
			next: number.next,
			value: number.value,
			unit: currency,
			isPart: false,
		};
	if (isName(pieces, at, { next: number.next, lexicon }))
		return skip(at, number.next);
	const exchange = forEach(pieces, at, number.next);
	if (exchange !== null)
		return {
			first: at,
			next: exchange,
			value: number.value,
			unit: "",
			isPart: false,
		};
	const unit = readUnit(pieces, number.next, lexicon);
	if (unit === null) return bare(pieces, at, number);
	const noun = pieces[unit.next - 1]!.norm;
	if (lexicon.parts.has(noun) && !lexicon.units.has(noun))
		return {
			first: at,
			next: unit.next,
			value: number.value,
			unit: null,
			isPart: true,
		};
	// "52-year-old" is an age, "the two sides" a way of speaking.
	const isAge =
		pieces[unit.next]?.norm === "-" && pieces[unit.next + 1]?.norm === "old";
	if (isAge || (number.isSmallWord && !unit.isKnown))
		return skip(at, unit.next);
	if (number.isSmallWord && number.value <= 1 && !lexicon.units.has(noun))
		return skip(at, unit.next);
	if (isYear(pieces[at]!) && number.next === at + 1 && !unit.isKnown)
		return skip(at, number.next);
	return {
		first: at,
		next: unit.next,
		value: number.value,
		unit: unit.unit,
		isPart: false,
	};
}

/** A number with no noun of its own: it may share another's. */
function bare(
	pieces: readonly Piece[],
	at: number,
	number: {
		readonly next: number;
		readonly value: number;
		readonly isSmallWord: boolean;
	},
): FoundNumber | null {
	if (number.isSmallWord || isYear(pieces[at]!)) return skip(at, number.next);
	return {
		first: at,
		next: number.next,
		value: number.value,
		unit: null,
		isPart: false,
	};
}

/** Four digits without a comma that may be a year. */
function isYear(piece: Piece): boolean {
	return /^(?:1[5-9]|20|21)\d\d$/.test(piece.text);
}

/** "Article 5", "March 5", "5 March", "S-400", "24/7", "18:30", "point 3(a)": numbers that count nothing. */
function isName(
	pieces: readonly Piece[],
	at: number,
	{ next, lexicon }: { readonly next: number; readonly lexicon: UnitLexicon },
): boolean {
	const [before, self, after] = [pieces[at - 1], pieces[at]!, pieces[next]];
	const labelAt =
		before?.norm === "." || before?.norm === "the" ? at - 2 : at - 1;
	const label = pieces[labelAt]?.norm;
	// "by May 5" is a date, "they may 5 …" does not occur; "day 5" is a label, "a day 5" is none.
	if (label !== undefined && lexicon.labels.has(label))
		return self.digits !== null;
	if (after !== undefined && lexicon.dates.has(after.norm)) return true;
	if (self.digits === null) return false;
	if (self.isJoined && before !== undefined && /^[-/:.#]$/.test(before.norm)) {
		const beyond = pieces[at - 2];
		return (
			beyond !== undefined &&
			before.isJoined &&
			(beyond.digits === null || before.norm !== "-")
		);
	}
	if (after?.isJoined && /^[/:]$/.test(after.norm)) return true;
	// "1st", "27th": the ordinal's letters are joined.
	return after?.isJoined === true && /^(?:st|nd|rd|th|s)$/.test(after.norm);
}

/** "157 for 157": an exchange, one figure. */
function forEach(
	pieces: readonly Piece[],
	at: number,
	next: number,
): number | null {
	const digits = pieces[at]?.digits ?? null;
	return digits !== null &&
		pieces[next]?.norm === "for" &&
		pieces[next + 1]?.digits === digits
		? next + 2
		: null;
}

/**
 * The unit a bare number shares with a figure near by: "20 ministries and the opposition 10", "between 5 and 10 km",
 * "15,000-30,000 troops"; of an army, personnel; null for a small number that shares none.
 */
function sharedUnit(
	numbers: readonly FoundNumber[],
	index: number,
	{
		pieces,
		isOfForces,
	}: { readonly pieces: readonly Piece[]; readonly isOfForces: boolean },
): string | null {
	const here = numbers[index]!;
	const after = numbers[index + 1];
	const isJoint =
		after !== undefined &&
		after.first - here.next === 1 &&
		/^(?:-|and|or|to)$/.test(pieces[here.next]!.norm);
	if (isJoint && after.unit !== null) return after.unit;
	const before = numbers[index - 1];
	if (
		before !== undefined &&
		here.first - before.next <= ELLIPSIS_REACH &&
		endsPhrase(pieces, here.next)
	) {
		if (before.isPart) return null;
		if (before.unit !== null) return before.unit;
	}
	if (here.value < LEAST_BARE) return null;
	return isOfForces ? "personnel" : "";
}

/** Whether the phrase ends here, so that the noun is left out and not merely far. */
function endsPhrase(pieces: readonly Piece[], at: number): boolean {
	const piece = pieces[at];
	return (
		piece === undefined ||
		!/^[a-z]/.test(piece.norm) ||
		/^(?:and|or|to|in|by|for|from|with|instead|within|at|under|over|after|before|if|of|as)$/.test(
			piece.norm,
		)
	);
}

function mentionsForces(
	pieces: readonly Piece[],
	lexicon: UnitLexicon,
): boolean {
	return pieces.some((piece) => lexicon.forces.has(piece.norm));
}
