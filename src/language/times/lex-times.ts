/** Text → the words, numbers and marks that expressions of time are made of, finer than tokens: "mid-1990s" is three. */

import type { Range } from "../../model/span.js";
import type { Sense, TimeLexicon } from "./time-lexicon.js";

/** One word, number or mark. */
export interface Lexeme {
	readonly start: number;
	readonly end: number;
	/** Lower case, typographic apostrophes and dashes made plain. */
	readonly norm: string;
	readonly isCapital: boolean;
	/** What it may contribute to an expression of time; null for all other words. */
	readonly sense: Sense | null;
}

const PIECE =
	/\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[:.]\d{2}(?=\s?[ap]\.?m)|\d{1,2}:\d{2}|['’]?\d{2,4}s(?![A-Za-z])|\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th)?|[A-Za-zÀ-ɏ]+|['’]s?(?![A-Za-z])|[^\s]/g;

/** The lexemes of a range of the text, in order; white space is dropped. */
export function lexTimes(
	text: string,
	range: Range,
	lexicon: TimeLexicon,
): readonly Lexeme[] {
	const lexemes: Lexeme[] = [];
	PIECE.lastIndex = range.start;
	for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) {
		if (match.index >= range.end) break;
		const lexeme = makeLexeme(text, match.index, match[0], lexicon);
		lexemes.push(lexeme);
		PIECE.lastIndex = lexeme.end;
	}
	return lexemes;
}

function makeLexeme(
	text: string,
	start: number,
	raw: string,
	lexicon: TimeLexicon,
): Lexeme {
	const norm = raw
		.toLowerCase()
		.replace("’", "'")
		.replace(/[–—−‑]/, "-");
	const sense = senseOf(norm, lexicon);
	// The full stop of "Nov. 24" belongs to the month; that of "in Sept." at the end of a sentence may stay with it too.
	const isAbbreviation =
		sense !== null &&
		"short" in sense &&
		sense.short &&
		text[start + raw.length] === ".";
	const first = raw.charCodeAt(0);
	return {
		start,
		end: start + raw.length + (isAbbreviation ? 1 : 0),
		norm,
		isCapital: first >= 65 && first <= 90,
		sense,
	};
}

function senseOf(norm: string, lexicon: TimeLexicon): Sense | null {
	const first = norm.charCodeAt(0);
	const isNumeric =
		(first >= 48 && first <= 57) || (first === 39 && norm.length > 2);
	if (!isNumeric) return lexicon.senses.get(norm) ?? null;
	if (/^\d{4}-\d{2}-\d{2}$/.test(norm)) return { kind: "iso", value: norm };
	if (norm.includes(":")) return null;
	const value = Number.parseFloat(norm.replaceAll(",", "").replace("'", ""));
	if (norm.endsWith("s")) {
		// "'90s" and "90s" are those of the twentieth century; "the 1900s" too are counted by ten.
		return { kind: "decade", value: value < 100 ? 1900 + value : value };
	}
	if (/(?:st|nd|rd|th)$/.test(norm))
		return { kind: "ordinal", value, digits: true };
	return { kind: "number", value, digits: true };
}
