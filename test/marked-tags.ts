/** Tagged sentences as tests write them: `Talks/NNS collapsed/VBN>VBD ./.`, where ">" shows what a rule makes of a tag. */

import { expect } from "vitest";
import { lemmaOf } from "../src/language/lemma.js";
import type { Sentence, Token } from "../src/model/analysis.js";

/** Runs `mend` over the words and first tags of `marked` and expects the tags behind ">", all others as they were. */
export function checkMending(
	marked: string,
	mend: (words: readonly string[], tags: string[]) => void,
): void {
	const words: string[] = [];
	const tags: string[] = [];
	for (const part of marked.split(" ")) {
		const cut = part.indexOf("/", 1);
		words.push(part.slice(0, cut));
		tags.push(part.slice(cut + 1).split(">")[0]!);
	}
	const before = [...tags];
	mend(words, tags);
	const shown = words.map((word, at) =>
		before[at] === tags[at]
			? `${word}/${tags[at]}`
			: `${word}/${before[at]}>${tags[at]}`,
	);
	expect(shown.join(" ")).toBe(marked);
}

/** The sentence of words written "word/TAG", without the brackets around phrases: "[the/DT offer/NN] stands/VBZ". */
export function taggedSentence(marked: string): Sentence {
	const tokens: Token[] = [];
	let start = 0;
	for (const part of marked.replace(/[[\]<>]/g, "").split(" ")) {
		const cut = part.indexOf("/", 1);
		const text = part.slice(0, cut);
		const tag = part.slice(cut + 1);
		const norm = text.toLowerCase();
		const end = start + text.length;
		tokens.push({ start, end, text, norm, tag, lemma: lemmaOf(norm, tag) });
		start = end + 1;
	}
	return { start: 0, end: start - 1, block: 0, tokens, first: 0 };
}

/** The sentence written as tests write it, with `open` and `close` around each of `parts`. */
export function showParts(
	sentence: Sentence,
	parts: readonly { readonly first: number; readonly last: number }[],
	[open, close]: readonly [string, string],
): string {
	return sentence.tokens
		.map((token, at) => {
			const before = parts.some(({ first }) => first === at) ? open : "";
			const after = parts.some(({ last }) => last === at) ? close : "";
			return `${before}${token.text}/${token.tag}${after}`;
		})
		.join(" ");
}
