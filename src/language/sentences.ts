/** Tokens of one block → sentences, as ranges of token indexes. */

import { titleAbbreviations } from "./abbreviations.js";
import {
	isLowerUnit,
	isSpaceUnit,
	isUpperUnit,
	isWordUnit,
} from "./character-class.js";
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

/** Most tokens of one sentence: what goes on longer is a table or a list, and is cut where it pauses. */
export const LONGEST_SENTENCE = 400;

/**
 * Indexes of the first token of each sentence of a block whose tokens are `tokens`; empty for no tokens.
 * A closing quotation mark or bracket stays with the sentence it closes. None has more than `LONGEST_SENTENCE` tokens.
 */
export function sentenceStarts(text: string, tokens: TokenRanges): number[] {
	const firsts = grammaticalStarts(text, tokens);
	return firsts.flatMap((first, index) =>
		cutLong(text, tokens, first, firsts[index + 1] ?? tokens.starts.length),
	);
}

/** `first`, and where the sentence from there to `end` goes on in further pieces: behind its last pause that leaves room, if any. */
function cutLong(
	text: string,
	tokens: TokenRanges,
	first: number,
	end: number,
): number[] {
	const cuts = [first];
	let from = first;
	while (end - from > LONGEST_SENTENCE) {
		let cut = from + LONGEST_SENTENCE;
		for (let at = cut; at > from + LONGEST_SENTENCE / 2; at--) {
			if (!",;".includes(text.charAt(tokens.starts[at - 1]!))) continue;
			cut = at;
			break;
		}
		cuts.push(cut);
		from = cut;
	}
	return cuts;
}

function grammaticalStarts(text: string, tokens: TokenRanges): number[] {
	const { starts, ends } = tokens;
	const count = starts.length;
	if (count === 0) return [];
	const firsts = [0];
	let isStraightOpen = false;
	for (let at = 0; at < count; at++) {
		const unit = text.charCodeAt(starts[at]!);
		if (at > firsts.at(-1)! && isBullet(text, tokens, at)) firsts.push(at);
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

/** "•" or a dash that opens a line of its own: the point of a list begins. */
function isBullet(text: string, tokens: TokenRanges, at: number): boolean {
	const start = tokens.starts[at]!;
	if (!"•‣◦▪●*–—-".includes(text.charAt(start))) return false;
	if (!isSpaceUnit(text.charCodeAt(start + 1))) return false;
	if (isLowerUnit(text.charCodeAt(start + 2))) return false;
	for (let before = start - 1; before >= tokens.ends[at - 1]!; before--)
		if (text.charCodeAt(before) === 10) return true;
	return false;
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
	// The stop of the whole behind what is set off: "(“It was late.”)."
	if (isTight && unit === 46) return tokens.ends[at]! === start + 1;
	if (!isTight) return false;
	// “so“ closes with an opening mark, but “We go.”“We stay.” opens again.
	if (unit === 0x201c) return !isWordUnit(text.charCodeAt(start + 1));
	return unit === 39 || unit === 0x2019;
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
	if (/^[?!]$/.test(word) && next > at + 1 && isTeller(text, start))
		return false;
	if (word === "." || word.length === 1) {
		return !isListNumber(text, tokens, at, first);
	}
	if (/^[?!.…\s]+$/.test(word)) return word[0] !== "." || isUpperUnit(unit);
	return endsAtAbbreviation(text, tokens, at, next, word);
}

/** A name and its verb of speech, with nothing told behind them: “Where was he?” | *Ms Lind asked.* */
const TELLER =
	/^(?:\p{Lu}[\p{L}’'.-]*\s+){1,4}(?:said|says|asked|asks|added|adds|wrote|demanded|wondered|shouted|replied|exclaimed|continued)(?:[.,;]|\s+(?:in|at|of|as|with|after|before|during|outside|when|rhetorically|reporters)\b)/u;

/** Units in which a teller stands. */
const TELLER_REACH = 90;

function isTeller(text: string, start: number): boolean {
	return TELLER.test(text.slice(start, start + TELLER_REACH));
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
	const start = tokens.starts[next]!;
	if (word.length === 2) return endsAtLetter(text, tokens, at, next);
	if (!isSpaceUnit(text.charCodeAt(start - 1))) return false;
	let from = start;
	while (from < tokens.ends[next]! && isMark(text.charCodeAt(from))) from++;
	if (from > start || from === tokens.ends[next]!) return true;
	return openers.has(text.slice(from, tokens.ends[next]!));
}

/**
 * Whether a single letter with its stop ends a sentence: "J. Roe" and "the artist J. “Bo” Roe" are names, but "on X. “We go"
 * and "Plan B. The envoy" end.
 */
function endsAtLetter(
	text: string,
	tokens: TokenRanges,
	at: number,
	next: number,
): boolean {
	if (at === 0) return false;
	const isName =
		isUpperUnit(text.charCodeAt(tokens.starts[at - 1]!)) &&
		text.charCodeAt(tokens.ends[at - 1]! - 1) === 46;
	if (isName) return false;
	const start = tokens.starts[next]!;
	if (isMark(text.charCodeAt(start))) {
		return (
			isLowerUnit(text.charCodeAt(tokens.starts[at - 1]!)) &&
			!isNickname(text, tokens, next)
		);
	}
	const after = tokens.starts[next + 1];
	return (
		after !== undefined &&
		isLowerUnit(text.charCodeAt(after)) &&
		openers.has(text.slice(start, tokens.ends[next]!))
	);
}

/** “Bo” Roe: one word between marks, and a name behind them. */
function isNickname(text: string, tokens: TokenRanges, at: number): boolean {
	const close = tokens.starts[at + 2];
	const name = tokens.starts[at + 3];
	return (
		close !== undefined &&
		name !== undefined &&
		"\"'’”".includes(text.charAt(close)) &&
		isUpperUnit(text.charCodeAt(name))
	);
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
