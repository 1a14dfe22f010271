/** Numbers as labels write them: figures, letters, Roman numerals and words. */

const ROMAN = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;

const ROMAN_VALUES: Readonly<Record<string, number>> = {
	i: 1,
	v: 5,
	x: 10,
	l: 50,
	c: 100,
	d: 500,
	m: 1000,
};

const WORDS =
	"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
		" ",
	);

/** The value of a Roman numeral; null for what is none ("iiii", "" and "abc"). */
export function romanOrdinal(word: string): number | null {
	if (word === "" || !ROMAN.test(word)) return null;
	let value = 0;
	let before = 0;
	for (const letter of [...word.toLowerCase()].reverse()) {
		const own = ROMAN_VALUES[letter] ?? 0;
		value += own < before ? -own : own;
		before = Math.max(before, own);
	}
	return value;
}

/** a → 1 … z → 26, aa → 27, bb → 28; null for two different letters. */
export function letterOrdinal(word: string): number | null {
	const lower = word.toLowerCase();
	if (!/^([a-z])\1?$/.test(lower)) return null;
	return lower.charCodeAt(0) - 96 + (lower.length - 1) * 26;
}

/** "Seven" → 7; null beyond twenty. */
export function wordOrdinal(word: string): number | null {
	const at = WORDS.indexOf(word.toLowerCase());
	return at < 0 ? null : at + 1;
}
