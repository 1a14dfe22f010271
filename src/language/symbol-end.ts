/** Where a token ends that is no word: marks in runs, emoji, handles, left-over mark-up. */

import { classOf, LETTER, MARK } from "./character-class.js";
import { lettersEnd } from "./clitics.js";

const FULL_STOP = 46;
const HYPHEN = 45;
const SLASH = 47;
const AT = 64;
const HASH = 35;
const LESS = 60;
/** Longest run of "<…>" taken for left-over mark-up. */
const LONGEST_TAG = 300;

/** Everything else: dots, dashes and marks in runs, handles, tags; else one unit. */
export function symbolEnd(text: string, start: number, to: number): number {
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

/** An emoji with its modifiers and joined companions; any other surrogate alone. */
export function emojiEnd(text: string, start: number, to: number): number {
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
