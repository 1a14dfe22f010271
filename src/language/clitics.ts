/** Apostrophes: the clitics behind words ("plan’s", "isn’t"), and what begins with one ("’em", "’90s"). */

import {
	APOSTROPHE,
	classOf,
	DIGIT,
	isSpaceUnit,
	isWordPart,
	isWordUnit,
} from "./character-class.js";

/** The token that starts with an apostrophe: a clitic, a decade, a word cut short, or the mark alone. */
export function apostropheEnd(text: string, at: number, to: number): number {
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

/** Where to cut "isn’t", "cannot", "gonna" in two; 0 where nothing is to be cut. */
export function contractionCut(
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

export function isClitic(
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

export function lettersEnd(text: string, start: number, to: number): number {
	let at = start;
	while (at < to && isWordUnit(text.charCodeAt(at))) at++;
	return at;
}
