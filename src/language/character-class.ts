/** What a UTF-16 unit is to the tokenizer: one table look-up for each unit of the text. */

export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Combining marks, joiners and soft hyphens: they never start a word and never end one. */
export const MARK = 3;
export const APOSTROPHE = 4;
export const OTHER = 5;
export const HIGH_SURROGATE = 6;

const table = makeTable();

/** The class of one UTF-16 unit; beyond the text (NaN) it is a space. */
export function classOf(unit: number): number {
	return table[unit] ?? SPACE;
}

/** Whether the unit is a letter or a digit. */
export function isWordUnit(unit: number): boolean {
	const kind = table[unit] ?? SPACE;
	return kind === LETTER || kind === DIGIT;
}

/** Whether the unit is white space or nothing at all (NaN, beyond the text). */
export function isSpaceUnit(unit: number): boolean {
	return (table[unit] ?? SPACE) === SPACE;
}

/** Whether the unit is an upper-case letter. */
export function isUpperUnit(unit: number): boolean {
	if (unit < 128) return unit >= 65 && unit <= 90;
	const letter = String.fromCharCode(unit);
	return letter.toLowerCase() !== letter;
}

/** Whether the unit is a lower-case letter. */
export function isLowerUnit(unit: number): boolean {
	if (unit < 128) return unit >= 97 && unit <= 122;
	const letter = String.fromCharCode(unit);
	return letter.toUpperCase() !== letter;
}

function makeTable(): Uint8Array {
	const classes = new Uint8Array(65536).fill(OTHER);
	const letter = /\p{L}/u;
	const digit = /\p{N}/u;
	const mark = /\p{M}|\u00ad|\u200c|\u200d|\u2060/u;
	const space = /[\s\p{C}\u200b\u200e\u200f]/u;
	for (let unit = 0; unit < 65536; unit++) {
		const text = String.fromCharCode(unit);
		if (unit >= 0xd800 && unit <= 0xdfff) {
			classes[unit] = unit < 0xdc00 ? HIGH_SURROGATE : OTHER;
		} else if (letter.test(text)) classes[unit] = LETTER;
		else if (digit.test(text)) classes[unit] = DIGIT;
		else if (mark.test(text)) classes[unit] = MARK;
		else if (space.test(text)) classes[unit] = SPACE;
	}
	// "_" stands inside handles and file names, as a letter would.
	classes[0x5f] = LETTER;
	for (const apostrophe of "'’‘ʼ′") {
		classes[apostrophe.charCodeAt(0)] = APOSTROPHE;
	}
	return classes;
}

/** A letter, a figure, or a mark that belongs to one. */
export function isWordPart(unit: number): boolean {
	const kind = classOf(unit);
	return kind === LETTER || kind === DIGIT || kind === MARK;
}
