/** Tells whether an answer speaks to an accusation: by a word of it, by words that deny whatever it was, or by where the accused was instead. */

import { deepStem } from "../../drafts/alignment/point-features.js";
import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Codebook } from "../../model/codebook.js";
import { contentStems, stemOf } from "../content-stems.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import { phraseIndex } from "./denial-verdict.js";

/** How far into an answer is looked, in tokens. */
const FAR = 40;

/** Whether the words speak to what the statement says. */
export function concerns(
	answer: Window,
	accusation: number,
	context: ClaimContext,
): boolean {
	return (
		hasWhatsoever(answer, context) ||
		namesGuilt(answer, context) ||
		exculpates(answer, context) ||
		sharesDeed(answer, accusation, context)
	);
}

/** "had launched anything", "any such attack", "having received any". */
export function hasWhatsoever(
	{ from, to }: Window,
	{ tokens, codebook }: ClaimContext,
): boolean {
	const words = wordSet(codebook, "denied-whatsoever");
	return tokens
		.slice(from, Math.min(to, from + FAR))
		.some(({ norm }) => words.has(norm));
}

/** "denied responsibility", "denied a role in the raid". */
function namesGuilt(
	{ from, to }: Window,
	{ tokens, codebook }: ClaimContext,
): boolean {
	const words = wordSet(codebook, "denied-guilt");
	return tokens
		.slice(from, Math.min(to, from + 5))
		.some(({ lemma }) => words.has(lemma));
}

/** "its guns had been silent", "it had nothing to do with it"; not what is yet to be: "would not stay silent". */
export function exculpates(
	{ from, to }: Window,
	context: ClaimContext,
): boolean {
	const phrases = phraseIndex(context, "exculpations");
	const { tokens } = context;
	const end = Math.min(to, from + FAR);
	for (let at = from; at < end; at++) {
		if (tokens[at]!.tag === "MD") return false;
		if (phrasesAt(phrases, tokens, { at, to: end }).length > 0) return true;
	}
	return false;
}

/** Whether both tell of one deed or thing: "its guns" and "Kirali cannons"; a name alone is none. */
export function sharesDeed(
	answer: Window,
	accusation: number,
	context: ClaimContext,
): boolean {
	const { tokens, statements } = context;
	const theirs = deedStems(
		windowOf(tokens, statements[accusation]!.content[0]!),
		context,
	);
	for (const stem of deedStems(answer, context))
		if (theirs.has(stem)) return true;
	return false;
}

function deedStems(
	{ from, to }: Window,
	{ tokens, codebook }: ClaimContext,
): ReadonlySet<string> {
	const same = sameWords(codebook);
	const names = new Set(
		tokens
			.slice(from, to)
			.filter(({ tag }) => tag.startsWith("NNP"))
			.map(({ lemma }) => stemOf(lemma)),
	);
	const stems = new Set<string>();
	for (const stem of contentStems(tokens, { from, to }))
		if (!names.has(stem)) {
			const root = deepStem(stem);
			stems.add(same.get(root) ?? root);
		}
	return stems;
}

const made = new WeakMap<Codebook, ReadonlyMap<string, string>>();

/** The stem that stands for all words of a group, for each word of it. */
function sameWords(codebook: Codebook): ReadonlyMap<string, string> {
	let found = made.get(codebook);
	if (found === undefined) {
		found = new Map(
			(codebook.words["answer-same-words"] ?? []).flatMap((line) => {
				const stems = line
					.split("=")
					.map((word) => deepStem(stemOf(word.trim())));
				return stems.map((stem) => [stem, stems[0]!] as const);
			}),
		);
		made.set(codebook, found);
	}
	return found;
}
