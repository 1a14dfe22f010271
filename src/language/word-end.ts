/** Where a word ends: what joins its letters and digits, and which full stops are its own. */

import {
	doubtfulAbbreviations,
	otherAbbreviations,
	titleAbbreviations,
} from "./abbreviations.js";
import {
	APOSTROPHE,
	classOf,
	DIGIT,
	isLowerUnit,
	isSpaceUnit,
	isUpperUnit,
	isWordPart,
	isWordUnit,
	LETTER,
} from "./character-class.js";
import { isClitic, lettersEnd } from "./clitics.js";

const FULL_STOP = 46;
const HYPHEN = 45;
const AMPERSAND = 38;
const SLASH = 47;
const AT = 64;
const COLON = 58;
const COMMA = 44;
const LESS = 60;

/** Where the word ends that starts here: letters, digits and what joins them. */
export function wordEnd(text: string, start: number, to: number): number {
	const link = linkEnd(text, start, to);
	if (link > start) return link;
	let at = start;
	while (at < to) {
		while (at < to && isWordPart(text.charCodeAt(at))) at++;
		const next = joined(text, start, at, to);
		if (next === at) break;
		at = next;
	}
	return at;
}

/** Past the joiner at `at` if the word goes on behind it or the joiner belongs to it, else `at`. */
function joined(text: string, start: number, at: number, to: number): number {
	if (at >= to) return at;
	const unit = text.charCodeAt(at);
	const after = at + 1 < to ? text.charCodeAt(at + 1) : Number.NaN;
	if (unit === HYPHEN || unit === 0x2010 || unit === 0x2011) {
		return isWordUnit(after) ? at + 1 : at;
	}
	if (unit === AMPERSAND || unit === SLASH) {
		return isWordUnit(after) ? at + 1 : at;
	}
	if (unit === FULL_STOP) return joinedByStop(text, start, at, to);
	if (unit === COMMA || unit === COLON) {
		const isNumber =
			classOf(text.charCodeAt(at - 1)) === DIGIT && classOf(after) === DIGIT;
		return isNumber ? at + 1 : at;
	}
	if (unit === AT) {
		return isWordUnit(after) && !isUpperUnit(after) ? at + 1 : at;
	}
	if (unit === 0x24 && isUpperUnit(text.charCodeAt(at - 1))) {
		// "US$", "A$": the sign belongs to the letters.
		return at - start <= 3 && classOf(after) === DIGIT ? at + 1 : at;
	}
	if (classOf(unit) === APOSTROPHE) return joinedByApostrophe(text, at, to);
	return at;
}

/** "U.S.", "p.m.", "3.5", "example.org", "Gen.": whether a full stop is part of the word. */
function joinedByStop(
	text: string,
	start: number,
	at: number,
	to: number,
): number {
	const before = text.charCodeAt(at - 1);
	const after = at + 1 < to ? text.charCodeAt(at + 1) : Number.NaN;
	if (classOf(before) === DIGIT && classOf(after) === DIGIT) return at + 1;
	const single =
		classOf(before) === LETTER &&
		(at - 1 === start || !isWordPart(text.charCodeAt(at - 2)));
	if (single) {
		if (at - 1 > start && text.charCodeAt(at - 2) === FULL_STOP) return at + 1;
		if (classOf(after) === LETTER) {
			// "U.S": the stop joins two letters that stand alone; "W.Va" as well.
			return at + 1;
		}
		if (at - 1 === start || text.charCodeAt(at - 2) === HYPHEN) {
			const isInitial = isUpperUnit(before) && before !== 73;
			if (isInitial || isInitialOfName(text, at, to)) return at + 1;
		}
	}
	if (isLowerUnit(after) && isLowerUnit(before) && isWordUnit(after)) {
		return at + 1;
	}
	// "Ph.D.": the one degree whose first part is longer than a letter.
	if (at - start === 2 && text.slice(start, at + 2) === "Ph.D") return at + 1;
	if (at - start > 12) return at;
	// "R-Wis.": what counts is the part behind the last hyphen.
	const word = text.slice(start, at);
	const part = word.slice(word.lastIndexOf("-") + 1);
	return keepsStop(part, text, at, to) ? at + 1 : at;
}

/** "I. Petrova": a stop after "I" belongs to an initial only right before another capital and a further stop or name. */
function isInitialOfName(text: string, at: number, to: number): boolean {
	return (
		text.charCodeAt(at - 1) === 73 &&
		at + 2 < to &&
		isUpperUnit(text.charCodeAt(at + 1))
	);
}

/** Whether the full stop at `at` belongs to the abbreviation before it. */
function keepsStop(
	word: string,
	text: string,
	at: number,
	to: number,
): boolean {
	const isNumbering = /^(?:[Nn]os?|[Aa]rt)$/.test(word);
	if (
		!titleAbbreviations.has(word) &&
		!otherAbbreviations.has(word) &&
		!isNumbering
	)
		return false;
	if (!isNumbering && !doubtfulAbbreviations.has(word)) return true;
	let next = at + 1;
	while (next < to && isSpaceUnit(text.charCodeAt(next))) next++;
	if (next >= to) return false;
	// "Resolution no. 2231", but "He said no."
	if (isNumbering) {
		return classOf(text.charCodeAt(next)) === DIGIT;
	}
	return true;
}

/** "O’Neill", "Sana'a": an apostrophe inside a word, unless a clitic follows ("plan’s"). */
function joinedByApostrophe(text: string, at: number, to: number): number {
	const end = lettersEnd(text, at + 1, Math.min(to, at + 5));
	if (end === at + 1) return at;
	return isClitic(text, at + 1, end, to) ? at : at + 1;
}

/** Where the web address ends that starts here, without the marks of the sentence; `start` where there is none. */
function linkEnd(text: string, start: number, to: number): number {
	const first = text.charCodeAt(start) | 32;
	if (first !== 104 && first !== 119) return start;
	const head = text.slice(start, start + 8).toLowerCase();
	if (!/^(?:https?:\/\/|www\.)/.test(head)) return start;
	let at = start;
	while (at < to && !isLinkBreak(text.charCodeAt(at))) at++;
	while (at > start && ".,;:!?)'’".includes(text[at - 1]!)) at--;
	return at;
}

function isLinkBreak(unit: number): boolean {
	return (
		isSpaceUnit(unit) ||
		unit === 34 ||
		unit === 0x201c ||
		unit === 0x201d ||
		unit === LESS ||
		unit === 62
	);
}
