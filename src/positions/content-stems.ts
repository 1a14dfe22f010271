/** The words of a text that carry its sense, as stems, so that two tellings of one thing can be compared. */

import { stemWord } from "../drafts/stem-word.js";

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;

const EMPTY = new Set(
	`a about after again all also an and any are as at be been before being both but by can could did do does for from had has have he her hers him his how i if in into is it its
	just may me might more most much must my no nor not of off on once one only or other our out over own said same say says shall she should since so some such than that the their them then there these they
	this those through to under until up us very was we were what when where which while who whom why will with would you your’s s t re ve ll d m`.split(
		/\s+/,
	),
);

/** The stems of the words of `text` that are neither function words nor single letters. */
export function contentStems(text: string): ReadonlySet<string> {
	const stems = new Set<string>();
	for (const [word] of text.toLowerCase().matchAll(WORD))
		if (word.length > 1 && !EMPTY.has(word)) stems.add(stemWord(word));
	return stems;
}
