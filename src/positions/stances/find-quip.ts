/** Verdicts by mockery: "described the quota as “hunger with a stamp on it”", "likened the deal to “swapping a roof for an umbrella”". */

import { rangeOf, type Window } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { wordSet } from "../word-set.js";
import type { StanceContext } from "./stance-context.js";

/** Words of a quotation in which its turn must stand. */
const REACH = 8;

/**
 * What is mocked in a content where something is given a name in quotation marks: the words before the quotation. Null where the
 * quotation is no mockery: only a thing said to come with, or without, what makes it another, or to be a bad bargain.
 */
export function mockedIn(
	{ from, to }: Window,
	context: StanceContext,
): Range | null {
	const { tokens } = context;
	let open = from + 1;
	while (open < to && !/^[“"‘]$/.test(tokens[open]!.norm)) open++;
	const end = Math.min(to, open + 1 + REACH);
	if (
		open + 3 >= to ||
		!(isTurn(open + 1, end, context) || isBargain(open + 1, end, context))
	)
		return null;
	let last = open;
	while (last > from && /^(as|to|,|a|an)$/.test(tokens[last - 1]!.norm)) last--;
	return rangeOf(tokens, { from, to: last });
}

/** "a club *with a* letterhead", "peace *without* a neighbour": unless what it comes with is good. */
function isTurn(
	from: number,
	to: number,
	{ tokens, codebook }: StanceContext,
): boolean {
	const good = wordSet(codebook, "good-company");
	for (let at = from + 1; at + 2 < to; at++) {
		const { norm, tag } = tokens[at]!;
		if (/^(MD|VB)/.test(tag)) return false;
		if (!/^(with|without)$/.test(norm)) continue;
		const isNoun = /^NN/.test(tokens[at - 1]!.tag);
		const next = tokens.slice(at + 1, Math.min(to, at + 4));
		const isTold =
			norm === "without" ||
			/^(a|an|no)$/.test(next[0]!.norm) ||
			next[0]!.tag === "NN" ||
			next[1]?.tag === "NNS";
		return isNoun && isTold && !next.some(({ lemma }) => good.has(lemma));
	}
	return false;
}

/** "swapping a house for an umbrella", "trading bread for promises". */
function isBargain(
	from: number,
	to: number,
	{ tokens, codebook }: StanceContext,
): boolean {
	const deals = wordSet(codebook, "bartering");
	const verb = tokens[from]!;
	if (!/^VBG$/.test(verb.tag) || !deals.has(verb.lemma)) return false;
	for (let at = from + 2; at + 1 < to; at++)
		if (tokens[at]!.norm === "for") return true;
	return false;
}
