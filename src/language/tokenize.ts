/** Text → tokens, in the manner of the Penn Treebank and CoreNLP, at exact places in the untouched text. */

import {
	APOSTROPHE,
	classOf,
	DIGIT,
	HIGH_SURROGATE,
	LETTER,
	SPACE,
} from "./character-class.js";
import { apostropheEnd, contractionCut } from "./clitics.js";
import { emojiEnd, symbolEnd } from "./symbol-end.js";
import { wordEnd } from "./word-end.js";

/** Places of tokens: `starts[i]`…`ends[i]`, half-open, UTF-16 units. */
export interface TokenRanges {
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** The tokens of `text` from `from` to `to`; linear in the length on any input. */
export function tokenize(text: string, from: number, to: number): TokenRanges {
	const starts: number[] = [];
	const ends: number[] = [];
	let at = from;
	while (at < to) {
		const kind = classOf(text.charCodeAt(at));
		if (kind === SPACE) {
			at++;
			continue;
		}
		const end =
			kind === LETTER || kind === DIGIT
				? wordEnd(text, at, to)
				: kind === APOSTROPHE
					? apostropheEnd(text, at, to)
					: kind === HIGH_SURROGATE
						? emojiEnd(text, at, to)
						: symbolEnd(text, at, to);
		const cut =
			kind === LETTER || kind === DIGIT ? contractionCut(text, at, end, to) : 0;
		if (cut > at && cut < end) {
			starts.push(at, cut);
			ends.push(cut, end);
		} else {
			starts.push(at);
			ends.push(end);
		}
		at = end;
	}
	return { starts, ends };
}
