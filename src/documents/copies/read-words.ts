/** The words of a sentence, equal for any way an outlet may print them: what house style changes is left out. */

import { hashText } from "../../language/word-features.js";

/** A word without its letters. */
export interface Word {
	/** 32 bits, without case, accents, punctuation and what follows the sixth letter. */
	readonly hash: number;
	/** Whether it is a figure, or has a capital that no sentence's beginning gave it: what differs between two forms filled in. */
	readonly isParticular: boolean;
}

/** Letters that count: "organisation" and "organization", "Zelensky" and "Zelenskyy" are one word. Figures are whole. */
const STEM = 6;
const SEED = 71;

const ASCII_WORD = /\d+(?:[.,]\d+)*|[A-Za-z\d]+/g;
const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu;
// Accents, apostrophes, soft hyphens and what joins or parts letters unseen.
const UNSEEN = /[\p{M}'’‘ʼ\u00ad\u200b-\u200d\u2060]/gu;
const ASCII = /^[\n\r\t -~]*$/;
// "U.S." and "US" are one word.
const INITIALS = /\b([A-Za-z])\.(?=[A-Za-z]\b)/g;

/** The words of `sentence` in their order. */
export function readWords(sentence: string): readonly Word[] {
	const isAscii = ASCII.test(sentence);
	const plain = isAscii
		? sentence.replaceAll("'", "")
		: sentence.normalize("NFKD").replace(UNSEEN, "");
	const words = plain
		.replace(INITIALS, "$1")
		.match(isAscii ? ASCII_WORD : WORD);
	return (words ?? []).map(makeWord);
}

function makeWord(word: string, index: number): Word {
	if (isDigit(word.charCodeAt(0)))
		return {
			hash: hashText(word.replaceAll(",", ""), SEED),
			isParticular: true,
		};
	const lower = word.toLowerCase();
	return {
		hash: hashText(lower.slice(0, STEM), SEED),
		isParticular: index > 0 && lower.charCodeAt(0) !== word.charCodeAt(0),
	};
}

function isDigit(unit: number): boolean {
	return unit >= 48 && unit <= 57;
}
