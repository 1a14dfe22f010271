/** Text → tokens, in the manner of the Penn Treebank and CoreNLP, at exact places in the untouched text. */

import {
	doubtfulAbbreviations,
	otherAbbreviations,
	titleAbbreviations,
} from "./abbreviations.js";
import {
	APOSTROPHE,
	classOf,
	DIGIT,
	HIGH_SURROGATE,
	isLowerUnit,
	isSpaceUnit,
	isUpperUnit,
	isWordUnit,
	LETTER,
	MARK,
	SPACE,
} from "./character-class.js";

/** Places of tokens: `starts[i]`…`ends[i]`, half-open, UTF-16 units. */
export interface TokenRanges {
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

const FULL_STOP = 46;
const HYPHEN = 45;
const AMPERSAND = 38;
const SLASH = 47;
const AT = 64;
const HASH = 35;
const COLON = 58;
const COMMA = 44;
const LESS = 60;
/** Longest run of "<…>" taken for left-over mark-up. */
const LONGEST_TAG = 300;

/** The tokens of `text` from `from` to `to`; linear in the length on any input. */
export function tokenize(text: string, from: number, to: number): TokenRanges {
	const starts: number[] = [];
	const ends: number[] = [];
	let at = from;
	while (at < to) {
		const kind = classOf(text.charCodeAt(at));
		if (kind === SPACE) {
			at++;
			continue;
		}
		const end =
			kind === LETTER || kind === DIGIT
				? wordEnd(text, at, to)
				: kind === APOSTROPHE
					? apostropheEnd(text, at, to)
					: kind === HIGH_SURROGATE
						? emojiEnd(text, at, to)
						: symbolEnd(text, at, to);
		const cut =
			kind === LETTER || kind === DIGIT ? contractionCut(text, at, end, to) : 0;
		if (cut > at && cut < end) {
			starts.push(at, cut);
			ends.push(cut, end);
		} else {
			starts.push(at);
			ends.push(end);
		}
		at = end;
	}
	return { starts, ends };
}

/** Where the word ends that starts here: letters, digits and what joins them. */
function wordEnd(text: string, start: number, to: number): number {
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

/** Where to cut "isn’t", "cannot", "gonna" in two; 0 where nothing is to be cut. */
function contractionCut(
	text: string,
	start: number,
	end: number,
	to: number,
): number {
	if (end < to && classOf(text.charCodeAt(end)) === APOSTROPHE) return 0;
	const length = end - start;
	if (length < 3) return 0;
	const last = text.charCodeAt(end - 1) | 32;
	if (last === 116) {
		const isNegation =
			classOf(text.charCodeAt(end - 2)) === APOSTROPHE &&
			(text.charCodeAt(end - 3) | 32) === 110;
		if (isNegation) return end - 3;
		if (length === 6 && text.slice(start, end).toLowerCase() === "cannot") {
			return start + 3;
		}
	}
	if (last === 97 && length === 5) {
		const word = text.slice(start, end).toLowerCase();
		if (word === "gonna" || word === "gotta" || word === "wanna") {
			return start + 3;
		}
	}
	return 0;
}

/** The token that starts with an apostrophe: a clitic, a decade, a word cut short, or the mark alone. */
function apostropheEnd(text: string, at: number, to: number): number {
	const end = lettersEnd(text, at + 1, Math.min(to, at + 7));
	const before = text.charCodeAt(at - 1);
	const isAfterSpace = at === 0 || isSpaceUnit(before);
	if (end > at + 1) {
		if (!isAfterSpace && isClitic(text, at + 1, end, to)) return end;
		if (classOf(text.charCodeAt(at + 1)) === DIGIT) {
			return /^\d\ds?$/.test(text.slice(at + 1, end)) ? end : at + 1;
		}
		if (isAfterSpace && !isWordPart(text.charCodeAt(end))) {
			const word = text.slice(at + 1, end).toLowerCase();
			if (/^(?:em|til|tis|twas|cause)$/.test(word)) return end;
		}
	}
	if (text.charCodeAt(at) === 39 && text.charCodeAt(at + 1) === 39) {
		return at + 2;
	}
	return at + 1;
}

function isClitic(
	text: string,
	start: number,
	end: number,
	to: number,
): boolean {
	if (end < to && isWordPart(text.charCodeAt(end))) return false;
	const first = text.charCodeAt(start) | 32;
	if (end - start === 1) {
		return first === 115 || first === 100 || first === 109;
	}
	if (end - start !== 2) return false;
	const second = text.charCodeAt(start + 1) | 32;
	return (
		((first === 114 || first === 118) && second === 101) ||
		(first === 108 && second === 108)
	);
}

function lettersEnd(text: string, start: number, to: number): number {
	let at = start;
	while (at < to && isWordUnit(text.charCodeAt(at))) at++;
	return at;
}

/** An emoji with its modifiers and joined companions; any other surrogate alone. */
function emojiEnd(text: string, start: number, to: number): number {
	let at = pairEnd(text, start, to);
	while (at < to) {
		const unit = text.charCodeAt(at);
		if (unit === 0xfe0f) at++;
		else if (unit === 0xd83c && isSkinTone(text.charCodeAt(at + 1))) at += 2;
		else if (unit === 0x200d && at + 1 < to) at = pairEnd(text, at + 1, to);
		else break;
	}
	return Math.min(at, to);
}

function pairEnd(text: string, at: number, to: number): number {
	const low = text.charCodeAt(at + 1);
	return at + 1 < to && low >= 0xdc00 && low <= 0xdfff ? at + 2 : at + 1;
}

function isSkinTone(unit: number): boolean {
	return unit >= 0xdffb && unit <= 0xdfff;
}

/** Everything else: dots, dashes and marks in runs, handles, tags; else one unit. */
function symbolEnd(text: string, start: number, to: number): number {
	const unit = text.charCodeAt(start);
	if (unit === FULL_STOP || unit === HYPHEN || unit === 33 || unit === 63) {
		return runEnd(text, start, to);
	}
	if (unit === AT || unit === HASH) {
		const after = text.charCodeAt(start + 1);
		const isHandle = classOf(after) === LETTER;
		return isHandle ? lettersEnd(text, start + 1, to) : start + 1;
	}
	if (unit === 96 && text.charCodeAt(start + 1) === 96) return start + 2;
	if (unit === LESS) return tagEnd(text, start, to);
	let at = start + 1;
	while (at < to && classOf(text.charCodeAt(at)) === MARK) at++;
	return at;
}

/** "...", ". . .", "--", "?!": a run of one kind of mark. */
function runEnd(text: string, start: number, to: number): number {
	const unit = text.charCodeAt(start);
	let at = start + 1;
	if (unit === FULL_STOP) {
		while (at < to) {
			const next = text.charCodeAt(at);
			if (next === FULL_STOP) at++;
			else if (next === 32 && text.charCodeAt(at + 1) === FULL_STOP) at += 2;
			else break;
		}
		// Two stops are two ends ("Inc.."), three an ellipsis.
		return at - start < 3 ? start + 1 : Math.min(at, to);
	}
	while (at < to) {
		const next = text.charCodeAt(at);
		const same = unit === HYPHEN ? next === HYPHEN : next === 33 || next === 63;
		if (!same) break;
		at++;
	}
	return at;
}

/** Left-over mark-up as one token, so that its inside is not read as prose. */
function tagEnd(text: string, start: number, to: number): number {
	const after = text.charCodeAt(start + 1) === SLASH ? start + 2 : start + 1;
	if (classOf(text.charCodeAt(after)) !== LETTER) return start + 1;
	const limit = Math.min(to, start + LONGEST_TAG);
	for (let at = after; at < limit; at++) {
		const unit = text.charCodeAt(at);
		if (unit === 62) return at + 1;
		if (unit === LESS || unit === 10) break;
	}
	return start + 1;
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

function isWordPart(unit: number): boolean {
	const kind = classOf(unit);
	return kind === LETTER || kind === DIGIT || kind === MARK;
}
