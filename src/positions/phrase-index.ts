/** Phrases of base forms ("stand behind", "have reservations about") found in tokens, each with what it stands for. */

import type { Token } from "../model/analysis.js";

/** A phrase found: how many tokens it takes up, counting the ones stepped over. */
export interface PhraseHit<Value> {
	readonly value: Value;
	readonly length: number;
}

export type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

interface Phrase<Value> {
	readonly words: readonly string[];
	readonly value: Value;
}

/** An index of the phrases; the longest that fits a place is found first. */
export function makePhraseIndex<Value>(
	entries: Iterable<readonly [phrase: string, value: Value]>,
): PhraseIndex<Value> {
	const byFirst = new Map<string, Phrase<Value>[]>();
	for (const [phrase, value] of entries) {
		const words = phrase.split(" ");
		const first = words[0]!;
		const list = byFirst.get(first) ?? [];
		byFirst.set(first, list);
		list.push({ words, value });
	}
	for (const list of byFirst.values())
		list.sort((a, b) => b.words.length - a.words.length);
	return byFirst;
}

/** All phrases that begin at this token and end before `to`, longest first. */
export function phrasesAt<Value>(
	index: PhraseIndex<Value>,
	tokens: readonly Token[],
	window: { readonly at: number; readonly to: number },
): readonly PhraseHit<Value>[] {
	const token = tokens[window.at];
	if (token === undefined) return [];
	const byLemma = index.get(token.lemma);
	const byNorm = token.norm === token.lemma ? undefined : index.get(token.norm);
	if (byLemma === undefined && byNorm === undefined) return [];
	const hits: PhraseHit<Value>[] = [];
	for (const { words, value } of [...(byLemma ?? []), ...(byNorm ?? [])]) {
		const length = lengthOf(words, tokens, window);
		if (length > 0) hits.push({ value, length });
	}
	return hits;
}

/** "stood firmly behind", "crosses all our red lines": a few small words may stand between two words of a phrase. */
function lengthOf(
	words: readonly string[],
	tokens: readonly Token[],
	{ at, to }: { readonly at: number; readonly to: number },
): number {
	let next = at + 1;
	for (let i = 1; i < words.length; i++) {
		const word = words[i]!;
		// "was “deeply concerned” by the reports": marks of quotation are no words.
		while (next < to && QUOTATION_MARKS.has(tokens[next]!.norm)) next++;
		for (let step = 0; step < MOST_STEPS && next < to; step++) {
			if (is(tokens[next]!, word) || !isSmall(tokens[next]!)) break;
			next++;
		}
		if (next >= to || !is(tokens[next]!, word)) return 0;
		next++;
	}
	return next - at;
}

const MOST_STEPS = 3;

function is(token: Token, word: string): boolean {
	return token.lemma === word || token.norm === word;
}

// Sets, and not patterns: this is asked of tokens more often than anything else about stands.
const SMALL_TAGS = new Set(["RB", "RBR", "DT", "PDT", "PRP$", "JJ", "CD"]);

/** "was *less* happy with": what takes back the word behind it is not stepped over. */
const TAKING_BACK = new Set(
	"not n't never less least hardly barely scarcely little few far".split(" "),
);

const QUOTATION_MARKS = new Set(["“", "”", '"', "'", "‘", "’"]);

function isSmall({ tag, norm }: Token): boolean {
	return SMALL_TAGS.has(tag) && !TAKING_BACK.has(norm);
}
