/** Tokens of one block → sentences, as ranges of token indexes. */

import { titleAbbreviations } from "./abbreviations.js";
import { isLowerUnit, isSpaceUnit, isUpperUnit } from "./character-class.js";
import type { TokenRanges } from "./tokenize.js";

/**
 * Words that begin sentences: after an abbreviation that may end one ("in the U.S. The …"), only these begin another,
 * because a capital alone may be a name ("the U.S. Army").
 */
const openers: ReadonlySet<string> = new Set(
	`A An The This That These Those It Its He She They We You I His Her Their Our My Your In On At By For From With
	After Before Since Until Under Over As If When While Where Although Though Because But And Or So Yet Nor Still
	There Here What Who Why How No Not Some Many Most All Both Each Every Another Other Others Meanwhile However Asked
	Now Then Also Later Earlier Even Only Once To Despite During Among Between Instead According Such`.split(
		/\s+/,
	),
);

/**
 * Indexes of the first token of each sentence of a block whose tokens are `tokens`; empty for no tokens.
 * A closing quotation mark or bracket stays with the sentence it closes.
 */
export function sentenceStarts(text: string, tokens: TokenRanges): number[] {
	const { starts, ends } = tokens;
	const count = starts.length;
	if (count === 0) return [];
	const firsts = [0];
	let isStraightOpen = false;
	for (let at = 0; at < count; at++) {
		const unit = text.charCodeAt(starts[at]!);
		if (unit === 34) isStraightOpen = !isStraightOpen;
		if (!isTerminator(text.charCodeAt(ends[at]! - 1))) continue;
		let next = at + 1;
		while (next < count && isCloser(text, tokens, next, isStraightOpen)) {
			if (text.charCodeAt(starts[next]!) === 34) isStraightOpen = false;
			next++;
		}
		if (next < count && begins(text, tokens, at, next, firsts.at(-1)!)) {
			firsts.push(next);
		}
		at = next - 1;
	}
	return firsts;
}

/** ".", "?", "!", "…" and abbreviations with their stop ("Corp."), which may end a sentence as well. */
function isTerminator(last: number): boolean {
	return last === 46 || last === 63 || last === 33 || last === 0x2026;
}

function isCloser(
	text: string,
	tokens: TokenRanges,
	at: number,
	isStraightOpen: boolean,
): boolean {
	const start = tokens.starts[at]!;
	const unit = text.charCodeAt(start);
	const isTight = start === tokens.ends[at - 1];
	if (unit === 34) return isTight || isStraightOpen;
	if (unit === 0x201d || unit === 0xbb || unit === 41 || unit === 93) {
		return true;
	}
	// A second mark right behind the first: "?!", "…?".
	if (isTight && (unit === 63 || unit === 33)) return true;
	return isTight && (unit === 39 || unit === 0x2019 || unit === 0x201c);
}

/** Whether a new sentence begins at token `next`, behind the terminator at `at`. */
function begins(
	text: string,
	tokens: TokenRanges,
	at: number,
	next: number,
	first: number,
): boolean {
	const start = tokens.starts[next]!;
	let letter = start;
	// Look behind an opening mark: “… . “We …”.
	while (letter < start + 3 && isMark(text.charCodeAt(letter))) letter++;
	const unit = text.charCodeAt(letter);
	if (isLowerUnit(unit)) return false;
	if (",;:–—-)/%".includes(text.charAt(start))) return false;
	const word = text.slice(tokens.starts[at]!, tokens.ends[at]!);
	if (word === "." || word.length === 1) {
		return !isListNumber(text, tokens, at, first);
	}
	if (/^[?!.…\s]+$/.test(word)) return word[0] !== "." || isUpperUnit(unit);
	return endsAtAbbreviation(text, tokens, at, next, word);
}

/** "1. The parties": the stop belongs to the number of a point. */
function isListNumber(
	text: string,
	tokens: TokenRanges,
	at: number,
	first: number,
): boolean {
	if (at !== first + 1) return false;
	const item = text.slice(tokens.starts[first]!, tokens.ends[first]!);
	return /^(?:\d{1,3}|[a-z]|[ivxIVX]+)$/.test(item);
}

function endsAtAbbreviation(
	text: string,
	tokens: TokenRanges,
	at: number,
	next: number,
	word: string,
): boolean {
	if (titleAbbreviations.has(word.slice(0, -1))) return false;
	// A closing mark between them says that the words before it were complete.
	if (next > at + 1) return true;
	// Initials: "J. Smith", but not "the U.S. The".
	if (word.length === 2) return false;
	const start = tokens.starts[next]!;
	if (!isSpaceUnit(text.charCodeAt(start - 1))) return false;
	let from = start;
	while (from < tokens.ends[next]! && isMark(text.charCodeAt(from))) from++;
	if (from > start || from === tokens.ends[next]!) return true;
	return openers.has(text.slice(from, tokens.ends[next]!));
}

function isMark(unit: number): boolean {
	return (
		unit === 34 ||
		unit === 39 ||
		unit === 40 ||
		unit === 91 ||
		unit === 96 ||
		unit === 0xab ||
		(unit >= 0x2018 && unit <= 0x201f)
	);
}
