/** What others are asked to do: to approve the text, to seize the chance, not to waste it. */

import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import type { StanceContext } from "./stance-context.js";

/** Tokens in which the phrase of what is asked for may stand. */
const REACH = 4;

/** "urged the town to *adopt it* by May": what is asked for is done to the text spoken of. */
export function isDoneToIt(
	at: number,
	{ tokens, lexicon, codebook }: StanceContext,
): boolean {
	const verb = tokens[at]?.norm === "to" ? at + 1 : at;
	const hit = phrasesAt(lexicon.acts, tokens, {
		at: verb,
		to: verb + REACH,
	})[0];
	const next = tokens[verb + (hit?.length ?? 0)];
	// "both sides to *sign* before the rains"
	if (
		hit !== undefined &&
		/^(NN|PRP)/.test(tokens[verb - 2]?.tag ?? "") &&
		tokens[verb]!.tag === "VB" &&
		wordSet(codebook, "signing-verbs").has(hit.value.phrase) &&
		!/^(DT|PRP|PRP\$|NN.*|JJ|CD|VBG|``|'')$/.test(next?.tag ?? "")
	)
		return true;
	// "to *seize the chance*": the whole of it is what is done to the text.
	if (
		hit !== undefined &&
		/^(chance|opportunity|moment)$/.test(tokens[verb + hit.length - 1]!.norm)
	)
		return true;
	return (
		tokens[verb]?.tag === "VB" &&
		hit !== undefined &&
		/^(it|them)$/.test(next?.norm ?? "") &&
		!/^NN/.test(tokens[verb + hit.length + 1]?.tag ?? "")
	);
}

/** "urged Kiral not to *waste* the chance": what is not to be done would harm. */
export function isWasting(
	at: number,
	{ tokens, codebook }: StanceContext,
): boolean {
	let verb = at;
	while (/^(not|never|to)$/.test(tokens[verb]?.norm ?? "")) verb++;
	const lemma = tokens[verb]?.lemma ?? "";
	return (
		wordSet(codebook, "wasting-verbs").has(lemma) ||
		wordSet(codebook, "breaching-verbs").has(lemma)
	);
}

/** "urged the assembly to approve | the statute": of consent that is asked for, what it is given to; else the place itself. */
export function behindConsent(
	at: number,
	{ tokens, lexicon }: StanceContext,
): number {
	const verb = tokens[at]?.norm === "to" ? at + 1 : at;
	const hit = phrasesAt(lexicon.acts, tokens, {
		at: verb,
		to: verb + REACH,
	}).find(({ value }) => value.stance === "supports");
	return tokens[verb]?.tag === "VB" &&
		hit !== undefined &&
		/^(DT|PRP\$)$/.test(tokens[verb + hit.length]?.tag ?? "")
		? verb + hit.length
		: at;
}
