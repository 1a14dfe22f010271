/** Stems of words for look-up: "lifted", "lifting" and "lifts" meet in one stem, in terms of the codebook and in texts alike. */

const VOWEL = /[aeiouy]/;

/**
 * The stem of one lower-case word. It is a key, not a word: "ceding" and "cede" both give "ced".
 * Spelling variants meet too: "demilitarized" and "demilitarised", "defense" and "defence".
 */
export function stemWord(word: string): string {
	if (word.length < 4) return word;
	let stem = word.replace(/iz(?=[aei])/, "is");
	stem = withoutPlural(stem);
	stem = withoutEnding(stem);
	if (stem.endsWith("ense")) stem = `${stem.slice(0, -2)}ce`;
	if (stem.length > 3 && stem.endsWith("e")) stem = stem.slice(0, -1);
	if (stem.length > 3 && stem.endsWith("y")) stem = `${stem.slice(0, -1)}i`;
	return stem;
}

function withoutPlural(word: string): string {
	if (!word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
	if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
	return word.slice(0, -1);
}

// "stopped" and "stop" meet only if the doubled consonant goes: all but "ll" and "ss" ("calling", "passing") lose it.
function withoutEnding(word: string): string {
	const ending = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0;
	if (ending === 0) return word;
	const stem = word.slice(0, -ending);
	if (stem.length < 3 || !VOWEL.test(stem)) return word;
	return /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
