/** Finds denials told in the passive of what their subject names: "Reports that the dam had burst were dismissed as nonsense by Kiral". */

import type { Sentence } from "../../model/analysis.js";
import { makeSpan } from "../../model/span.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import { figureIn, phraseIndex, verdictIn } from "./denial-verdict.js";
import { mentionFrom } from "./mention-from.js";
import { headOf, openerBehind } from "./named-claim.js";
import { claimedIn, nearestTo, type ToldDenial } from "./told-denials.js";

const BE = /^(is|are|was|were|been|being|be)$/;

/** How far behind the verb the denier stands: "dismissed as pure invention by". */
const AGENT_REACH = 8;

/** How far behind the verb the verdict stands: "described by the ambassador, Lena Aster, as “pure invention”". */
const VERDICT_REACH = 14;

/** The denials of these sentences whose subject names and tells a claim. */
export function passiveDenials(
	sentences: readonly Sentence[],
	context: ClaimContext,
): readonly ToldDenial[] {
	return sentences.flatMap((sentence, order) => {
		const from = sentence.first;
		const to = from + sentence.tokens.length;
		for (let at = from + 4; at < to; at++) {
			const end = denyingEnd(at, to, context);
			if (end === null) continue;
			const first = auxiliaryOf(at, from, context);
			const denier = first === null ? null : agentBehind(end, to, context);
			if (first === null || denier === null) continue;
			const place = subjectClaim(from, first, context);
			if (place === null) continue;
			const own = context.statementsIn(order);
			return [
				{
					actor: denier,
					about: makeSpan(context.text, place.start, place.end),
					near: own[0] ?? nearestTo(order, context),
					claimed: claimedIn(place, own, context),
				},
			];
		}
		return [];
	});
}

/** The token behind a participle that denies, or that names where a verdict follows; null for any other. */
function denyingEnd(
	at: number,
	to: number,
	context: ClaimContext,
): number | null {
	const { tokens, codebook } = context;
	const { tag, lemma } = tokens[at]!;
	if (!/^VB[ND]$/.test(tag)) return null;
	const denying = phrasesAt(phraseIndex(context, "denial-verbs"), tokens, {
		at,
		to,
	})[0];
	if (denying !== undefined) return at + denying.length;
	if (!wordSet(codebook, "claim-naming-verbs").has(lemma)) return null;
	const window = { from: at + 1, to: Math.min(to, at + VERDICT_REACH) };
	return verdictIn(context, window) || figureIn(context, window)
		? at + 1
		: null;
}

/** The first word of the passive’s auxiliaries; null where the verb is no passive or is negated. */
function auxiliaryOf(
	verb: number,
	from: number,
	{ tokens }: ClaimContext,
): number | null {
	let first = verb;
	while (
		first > from &&
		(BE.test(tokens[first - 1]!.norm) ||
			/^(has|have|had)$/.test(tokens[first - 1]!.norm) ||
			/^RB/.test(tokens[first - 1]!.tag))
	) {
		first--;
		if (/^(not|n't|never)$/.test(tokens[first]!.norm)) return null;
	}
	// "had handed it round was described": an adverb before the passive is the subject’s.
	while (first < verb && /^RB/.test(tokens[first]!.tag)) first++;
	const isPassive = tokens.slice(first, verb).some(({ norm }) => BE.test(norm));
	return isPassive ? first : null;
}

function agentBehind(
	from: number,
	to: number,
	context: ClaimContext,
): string | null {
	const { tokens } = context;
	for (let at = from; at < Math.min(to - 1, from + AGENT_REACH); at++)
		if (tokens[at]!.norm === "by")
			return mentionFrom(at + 1, context)?.id ?? null;
	return null;
}

/** The claim that the subject before a token names and tells. */
function subjectClaim(
	from: number,
	to: number,
	context: ClaimContext,
): { readonly start: number; readonly end: number } | null {
	const { tokens, codebook } = context;
	const nouns = wordSet(codebook, "claim-nouns");
	for (let at = from; at < to - 2; at++) {
		const { lemma, norm } = tokens[at]!;
		if (/^[.;:]$/.test(norm)) return null;
		if (!nouns.has(lemma) || openerBehind(at, to, context) === null) continue;
		return {
			start: tokens[headOf(at, from, context)]!.start,
			end: tokens[to - 1]!.end,
		};
	}
	return null;
}
