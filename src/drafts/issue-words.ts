/** A clause as the words that issue terms are looked up in. */

import { stemWord } from "./stem-word.js";

/** One word of a clause. */
export interface ClauseWord {
	readonly stem: string;
	/** Lower case, as written but for a possessive. */
	readonly plain: string;
	/** Whether it stands in a condition, a time clause or a list of examples. */
	readonly aside: boolean;
	/** Whether punctuation stands before it. */
	readonly afterBreak: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

// "until Moscow pays compensation", "in return for sanctions relief".
const ASIDE = new Set(
	"if unless until once when while provided without before after including such covering modelled like despite whereas".split(
		" ",
	),
);

/** The first `limit` words of `text`, with accents kept and possessives cut ("the state's" gives "stat"). */
export function clauseWords(
	text: string,
	limit: number,
): readonly ClauseWord[] {
	const words: ClauseWord[] = [];
	let aside = false;
	let opening = false;
	let end = 0;
	for (const match of text.matchAll(WORD)) {
		if (words.length >= limit) break;
		const between = text.slice(end, Math.min(match.index, end + 40));
		const afterBreak = /[.,;:()–—]/.test(between);
		// A condition that opens the clause ends at its comma; one that closes it runs on to the end of the sentence.
		if (/[.;]/.test(between) || (opening && between.includes(",")))
			aside = false;
		const plain = match[0].toLowerCase().replace(/['’].*$/, "");
		if (ASIDE.has(plain)) {
			aside = true;
			opening = words.length === 0 || /[.;]/.test(between);
		}
		words.push({ stem: stemWord(plain), plain, aside, afterBreak });
		end = match.index + match[0].length;
	}
	return words;
}
