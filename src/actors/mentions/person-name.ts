/** Names of people as words that can be compared: "Abdel Fattah al-Burhan" and "Burhan", "J. P. Ortiz Jr." and "Ortiz". */

import { fold } from "../lexicon/fold.js";

export interface PersonName {
	/** Folded words, without suffixes; particles are kept. */
	readonly words: readonly string[];
	/** The words that are no particles, articles like "al-" cut off. */
	readonly core: readonly string[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|mp)\.?$/;
const PARTICLE =
	/^(?:von|van|der|den|de|da|do|dos|du|del|della|di|la|le|bin|ibn|bint|ben|al|el|ter|ten|zu|abu|umm|ould|af|av|e|y)$/;
const ARTICLE = /^(?:al|el|an|as|ash|ad|ar|az|at)-(?=.)/;

/** The name made of these words as written. */
export function personName(written: readonly string[]): PersonName {
	const words = written
		.map((word) => fold(word))
		.filter((word) => !SUFFIX.test(word));
	const core = words
		.filter((word) => !PARTICLE.test(word))
		.map((word) => word.replace(ARTICLE, "").replace(/\.$/, ""));
	return { words, core: core.length > 0 ? core : words };
}

/**
 * Whether one name may be the other's shorter or longer form. A single word must be a word of the other; of longer names
 * each word of the shorter must stand in the other in order, an initial for a whole word ("J. Ortiz", "Juan Ortiz").
 */
export function isSameName(a: PersonName, b: PersonName): boolean {
	const [short, long] =
		a.core.length <= b.core.length ? [a.core, b.core] : [b.core, a.core];
	let at = 0;
	for (const word of short) {
		while (at < long.length && !isSameWord(word, long[at]!)) at++;
		if (at === long.length) return false;
		at++;
	}
	return true;
}

function isSameWord(a: string, b: string): boolean {
	if (a === b) return true;
	if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
	// "Jean-Noël" may come back as "Jean".
	return a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}
