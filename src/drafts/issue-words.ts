/** A clause as the words that issue terms are looked up in. */

import { stemWord } from "./stem-word.js";

/** One word of a clause. */
export interface ClauseWord {
	readonly stem: string;
	/** Lower case, as written but for a possessive. */
	readonly plain: string;
	/** Whether it stands in a condition, a time clause or a list of examples. */
	readonly aside: boolean;
	/** Whether it stands in a clause that only tells which persons are meant: "(an amnesty for) fighters who disarm". */
	readonly relative: boolean;
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

/** Where the clause behind "who" is over: "those who fled may return". */
const MODAL = /^(?:would|will|shall|must|may|can|should)$/;

/** The first `limit` words of `text`, with accents kept and possessives cut ("the state's" gives "stat"). */
export function clauseWords(
	text: string,
	limit: number,
): readonly ClauseWord[] {
	const words: ClauseWord[] = [];
	let aside = false;
	let opening = false;
	let who = -1;
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
		if (/^(?:who|whose|whom)$/.test(plain)) who = words.length;
		else if (
			who >= 0 &&
			(afterBreak || (MODAL.test(plain) && words.length > who + 1))
		)
			who = -1;
		words.push({
			stem: stemWord(plain),
			plain,
			aside,
			relative: who >= 0,
			afterBreak,
		});
		end = match.index + match[0].length;
	}
	return words;
}
