/** What kind of phrase the object of a stand is, by its first words: a pronoun, a deal in general, a text's parts. */

import type { Window } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { mentionAt } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import type { StanceContext } from "./stance-context.js";

/** Words that begin a phrase for something spoken of before. */
export const DEFINITE = /^(the|this|that|these|those|its|their|such)$/;

/** "it", "much of it": what is accepted or refused by a pronoun is the text spoken of, and hardly ever a party. */
export function isPronoun(
	{ from, to }: Window,
	context: StanceContext,
): boolean {
	let at = from;
	while (
		at < to &&
		/^(much|most|all|some|many|parts|part|of|in|each|both|the|whole)$/.test(
			context.tokens[at]!.norm,
		)
	)
		at++;
	const token = context.tokens[at];
	if (
		token === undefined ||
		at >= to ||
		!/^(it|this|that|them)$/.test(token.norm)
	)
		return false;
	const next = context.tokens[at + 1];
	// "would sign it *tonight*"
	const isAlone =
		at + 1 >= to ||
		next === undefined ||
		!/^NN/.test(next.tag) ||
		/^(today|tonight|tomorrow|now|yesterday)$/.test(next.norm);
	return isAlone && draftAt(token, context) === null;
}

/** "what she had read", "much of what he saw": the text, by what was done with it. */
export function isWhatWasRead(
	{ from, to }: Window,
	{ tokens }: StanceContext,
): boolean {
	let at = from;
	while (
		at < to &&
		/^(much|most|all|some|many|parts|part|of|everything|a|lot|little)$/.test(
			tokens[at]!.norm,
		)
	)
		at++;
	if (tokens[at]?.norm !== "what" || to - at > 7) return false;
	let last = to - 1;
	while (last > at && /^[,.;”"’']$/.test(tokens[last]!.norm)) last--;
	return (
		/^(read|see|hear|propose|offer|table|agree|negotiate|publish|present)$/.test(
			tokens[last]!.lemma,
		) ||
		/^(read|seen|heard|saw|agreed|proposed|offered)$/.test(tokens[last]!.norm)
	);
}

/** "peace" by itself is what the text spoken of would bring. */
export function isPeace(
	{ from, to }: Window,
	{ tokens }: StanceContext,
): boolean {
	return to - from === 1 && tokens[from]!.norm === "peace";
}

/** "any deal that cedes land" is about no text in particular, even where a text is named behind it. */
export function isGeneralDeal(
	{ from, to }: Window,
	{ tokens, codebook }: StanceContext,
): boolean {
	const deals = wordSet(codebook, "stance-deals");
	if (!/^(any|a|an|no|every)$/.test(tokens[from]?.norm ?? "")) return false;
	for (let at = from + 1; at < Math.min(to, from + 4); at++)
		if (deals.has(tokens[at]!.lemma)) return true;
	return false;
}

/** "the deal", "this text": a word for a text with nothing that tells which. */
export function isBareText(
	{ from, to }: Window,
	{ tokens, codebook }: StanceContext,
): boolean {
	const noun = tokens[from + 1];
	if (!/^(the|this)$/.test(tokens[from]?.norm ?? "") || noun === undefined)
		return false;
	const isEnd =
		from + 2 >= to || /^(RB|IN|,|\.|CC|TO|WRB)$/.test(tokens[from + 2]!.tag);
	// "the deal on grain" is told from others.
	const isTold =
		from + 2 < to &&
		/^(of|on|for|with|between|over|about)$/.test(tokens[from + 2]!.norm);
	return isEnd && !isTold && wordSet(codebook, "text-names").has(noun.lemma);
}

/** "many of the American points", "every page but one": the parts of a text spoken of before, with no word of what is in them. */
export function isItsParts(
	{ from, to }: Window,
	{ tokens, codebook }: StanceContext,
): boolean {
	const parts = wordSet(codebook, "stance-parts");
	let isDefinite = false;
	let isEach = false;
	for (let at = from; at < Math.min(to, from + 8); at++) {
		const { lemma, norm, tag } = tokens[at]!;
		if (DEFINITE.test(norm)) isDefinite = true;
		else if (/^(every|each|all|most)$/.test(norm)) isEach = true;
		else if (parts.has(lemma)) return isEach || (isDefinite && tag === "NNS");
		else if (isEach && norm === "but") continue;
		else if (!/^(JJ|DT|CD|RB)$/.test(tag) && norm !== "of") return false;
	}
	return false;
}

/** "the progress", "the work": things under way that stand for the text spoken of. */
export function isGeneric(
	{ from, to }: Window,
	{ tokens, codebook }: StanceContext,
): boolean {
	const generic = wordSet(codebook, "stance-generic");
	for (let at = from; at < Math.min(to, from + 8); at++) {
		const { lemma, tag } = tokens[at]!;
		if (generic.has(lemma)) return true;
		if (tag === "IN") return false;
	}
	return false;
}

/** Whether the object holds a word for something that is agreed on or refused: a clause, a truce. */
export function hasMatter(
	{ from, to }: Window,
	{ tokens, codebook }: StanceContext,
): boolean {
	const matters = wordSet(codebook, "stance-objects");
	for (let at = from; at < Math.min(to, from + 12); at++)
		if (matters.has(tokens[at]!.lemma)) return true;
	return false;
}

/** The draft that a pronoun or a short phrase names; null for none. */
export function draftAt(
	range: Range,
	{ draftMentions }: StanceContext,
): string | null {
	return mentionAt(draftMentions, range)?.id ?? null;
}

/** Words of an object in which its first noun phrase ends. */
const HEAD_REACH = 8;

/** The last noun of an object's first noun phrase, as a token index; null where none stands there. */
export function headOfObject(
	{ from, to }: Window,
	{ tokens }: StanceContext,
): number | null {
	let head: number | null = null;
	for (let at = from; at < Math.min(to, from + HEAD_REACH); at++) {
		const { tag } = tokens[at]!;
		if (/^NN/.test(tag)) head = at;
		// "three and a half *million Velians*"
		else if (
			head === null
				? !/^(DT|PDT|PRP\$|JJ|JJR|VBG|VBN|POS|CD|RB|CC)$/.test(tag)
				: tag !== "CD"
		)
			break;
	}
	return head;
}
