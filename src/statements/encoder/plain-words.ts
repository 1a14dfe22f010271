/** Words as the encoder meets them: marks made plain, the casing that lower-casing takes away, the state of quotations. */

/** Marks as treebanks and typesetters write them; the encoder has learned with plain ones. */
const MARKS: ReadonlyMap<string, string> = new Map([
	["``", '"'],
	["''", '"'],
	["“", '"'],
	["”", '"'],
	["`", "'"],
	["‘", "'"],
	["’", "'"],
	["-LRB-", "("],
	["-RRB-", ")"],
	["-LSB-", "["],
	["-RSB-", "]"],
	["-LCB-", "{"],
	["-RCB-", "}"],
	["--", "—"],
	["–", "—"],
	["―", "—"],
	["…", "..."],
]);

/** A token with its marks made plain. */
export function plainWord(token: string): string {
	return (
		MARKS.get(token) ?? token.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"')
	);
}

/** 1 lower case, 2 capitalised, 3 one capital letter, 4 all capitals, 5 mixed, 6 with figures, 7 without letters. */
export function casingOf(word: string): number {
	const letters = word.match(/\p{L}/gu)?.length ?? 0;
	const isPlain = /^\p{L}+$/u.test(word) || /['\-.]/u.test(word);
	if (letters === 0 || !isPlain) {
		if (/\p{Nd}/u.test(word)) return 6;
		return letters === 0 ? 7 : 5;
	}
	const isLower = word === word.toLowerCase();
	const isUpper = word === word.toUpperCase();
	if (isLower && !isUpper) return 1;
	if (isUpper && !isLower) return letters > 1 ? 4 : 3;
	return /^\p{Lu}/u.test(word) && word.slice(1) === word.slice(1).toLowerCase()
		? 2
		: 5;
}

/**
 * For each word of a passage: 1 outside a quotation, 2 inside, 3 an opening mark, 4 a closing one. Marks are taken in turn as
 * opening and closing, and every passage begins outside. Words are plain.
 */
export function quotationStates(words: readonly string[]): number[] {
	let isOpen = false;
	return words.map((word) => {
		if (word !== '"') return isOpen ? 2 : 1;
		isOpen = !isOpen;
		return isOpen ? 3 : 4;
	});
}
