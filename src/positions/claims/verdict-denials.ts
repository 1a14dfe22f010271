/** Finds denials that lie in what is called untrue, with no verb of denial: "another lie", "the recording was fake", "no evidence that …". */

import type { Window } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import { figureIn, phraseIndex, verdictIn } from "./denial-verdict.js";
import type { Denial } from "./find-denials.js";
import { namedClaim, opensClaim } from "./named-claim.js";

/** Longest quotation, in tokens, that is nothing but a verdict: "Another lie", "This is complete nonsense". */
const SHORT = 9;

/** The same where it opens with the verdict, and how far in that may stand. */
const LONG = 16;
const VERDICT_FIRST = 4;

/** "“Another lie,” the president wrote": the words themselves deny, and say nothing of what. */
export function verdictAlone(
	index: number,
	content: Range,
	window: Window,
	context: ClaimContext,
): Denial | null {
	const { tokens } = context;
	const isIndirect = context.statements[index]!.form === "indirect";
	// "A lie from the first word to the last": what opens with the verdict may go on about it.
	const head = isIndirect
		? window
		: {
				from: window.from,
				to: Math.min(window.to, window.from + VERDICT_FIRST),
			};
	const length = window.to - window.from;
	if (
		!verdictIn(context, length > SHORT ? head : window) ||
		length > (isIndirect ? SHORT : LONG)
	)
		return null;
	// "said it was wrong to attack" judges a deed; "said the charge was false" has its verdict last.
	if (isIndirect && !verdictIn(context, { from: window.to - 2, to: window.to }))
		return null;
	const first = tokens[window.from]!;
	const second = tokens[window.from + 1];
	const isSubjectless = !tokens
		.slice(window.from, window.to)
		.some(({ tag }) => /^(VBZ|VBD|VBP|MD)$/.test(tag));
	// "They’d be wrong" speaks of what nobody has said yet.
	const isSupposed = tokens
		.slice(window.from, window.to)
		.some(({ tag }) => tag === "MD");
	if (isSupposed) return null;
	const isAnaphor =
		/^(that|this|it|these|those|them|they)$/.test(first.norm) ||
		(/^(the|these|such)$/.test(first.norm) &&
			second !== undefined &&
			wordSet(context.codebook, "claim-nouns").has(second.lemma));
	if (!isAnaphor && (isIndirect || !isSubjectless)) return null;
	return {
		statement: index,
		kind: "taken up",
		about: content,
		pointsTo: "claim",
	};
}

/** How near the head of what is said a claim is named, and how near its end it is judged, in tokens. */
const HEAD = 4;
const TAIL = 8;

/** "the suggestion that the dam broke is nonsense": the claim is named, told and called untrue in one. */
export function verdictOnClaim(
	index: number,
	{ from, to }: Window,
	context: ClaimContext,
): Denial | null {
	const { tokens, codebook } = context;
	const nouns = wordSet(codebook, "claim-nouns");
	for (let at = from; at < Math.min(to, from + HEAD); at++) {
		if (!nouns.has(tokens[at]!.lemma) || !opensClaim(at + 1, context)) continue;
		for (let be = to - 2; be >= Math.max(at + 3, to - TAIL); be--) {
			if (!/^(is|are|was|were|'s)$/.test(tokens[be]!.norm)) continue;
			const rest = { from: be + 1, to };
			if (!verdictIn(context, rest) && !figureIn(context, rest)) continue;
			return {
				statement: index,
				kind: "told",
				about: { start: tokens[from]!.start, end: tokens[be - 1]!.end },
				pointsTo: "anything",
			};
		}
		return null;
	}
	return null;
}

/** How many words may call a clause untrue before it: "is simply not true". */
const CALLED = 6;

/** "it was not true that the dam broke": what follows is called untrue. */
export function untrueThat(
	index: number,
	content: Range,
	{ from, to }: Window,
	context: ClaimContext,
): Denial | null {
	const { tokens, codebook } = context;
	const judging = wordSet(codebook, "judging-verdicts");
	const first = tokens[from]!.norm === "that" ? from + 1 : from;
	if (tokens[first]?.norm !== "it" || tokens[first + 1]?.lemma !== "be")
		return null;
	for (let at = first + 3; at < Math.min(to - 2, first + CALLED); at++) {
		if (tokens[at]!.norm !== "that") continue;
		const called = { from: first + 2, to: at };
		// "it was wrong that …" judges what happened.
		const isJudged = tokens
			.slice(called.from, called.to)
			.some(({ norm }) => judging.has(norm));
		return isJudged || !verdictIn(context, called)
			? null
			: {
					statement: index,
					kind: "told",
					about: { start: tokens[at + 1]!.start, end: content.end },
					pointsTo: "anything",
				};
	}
	return null;
}

/** "they did no such thing": what is denied stands in what was said before. */
export function flatDenial(
	index: number,
	content: Range,
	{ from, to }: Window,
	context: ClaimContext,
): Denial | null {
	if (to - from > SHORT) return null;
	const phrases = phraseIndex(context, "flat-denials");
	for (let at = from; at < to; at++)
		if (phrasesAt(phrases, context.tokens, { at, to }).length > 0)
			return {
				statement: index,
				kind: "taken up",
				about: content,
				pointsTo: "claim",
			};
	return null;
}

/** "said the transcript was fake": what is denied is that the thing is what it is given out as. */
export function falseThing(
	index: number,
	{ from, to }: Window,
	context: ClaimContext,
): Denial | null {
	const { tokens, codebook } = context;
	if (to - from > SHORT || !verdictIn(context, { from: to - 2, to }))
		return null;
	if (!/^(the|this|that|its|his|her|their)$/.test(tokens[from]!.norm))
		return null;
	const things = wordSet(codebook, "doubted-things");
	for (let at = from + 1; at < Math.min(to, from + 4); at++) {
		if (!things.has(tokens[at]!.lemma)) continue;
		const isSubject = tokens[at + 1]?.lemma === "be" && at + 1 < to;
		return isSubject
			? {
					statement: index,
					kind: "thing",
					about: { start: tokens[from]!.start, end: tokens[at]!.end },
					pointsTo: "anything",
				}
			: null;
	}
	return null;
}

/** "dismissed the letter as a forgery", "called the video fake": a thing is what it is given out for or not; what is called nonsense may only be bad. */
export function forgedThing(
	index: number,
	{ from, to }: Window,
	context: ClaimContext,
): Denial | null {
	const { tokens, codebook } = context;
	const things = wordSet(codebook, "doubted-things");
	const forgery = phraseIndex(context, "forgery-words");
	for (let at = from; at < Math.min(to, from + HEAD); at++) {
		if (!things.has(tokens[at]!.lemma)) continue;
		for (let word = at + 1; word < Math.min(to, at + SHORT); word++)
			if (phrasesAt(forgery, tokens, { at: word, to }).length > 0)
				return {
					statement: index,
					kind: "thing",
					about: { start: tokens[from]!.start, end: tokens[at]!.end },
					pointsTo: "anything",
				};
		return null;
	}
	return null;
}

/** "has found no evidence that the house was a target" denies that it was. */
export function noEvidence(
	index: number,
	content: Range,
	{ from, to }: Window,
	context: ClaimContext,
): Denial | null {
	const phrases = phraseIndex(context, "no-evidence");
	for (let at = from; at < to && at < from + 14; at++) {
		const hit = phrasesAt(phrases, context.tokens, { at, to })[0];
		if (hit === undefined) continue;
		const behind = at + hit.length;
		const next = context.tokens[behind];
		// "there is no truth in reports that the dam broke"
		if (behind < to && /^(in|to|behind)$/.test(next?.norm ?? "")) {
			const named = namedClaim({ from: behind + 1, to }, context);
			return named === null
				? noTruthIn(index, content, { from: behind + 1, to }, context)
				: {
						statement: index,
						kind: "told",
						about: { start: context.tokens[behind + 1]!.start, end: named.end },
						pointsTo: "anything",
					};
		}
		return next !== undefined &&
			at + hit.length < to &&
			/^(that|of|to|for)$/.test(next.norm)
			? {
					statement: index,
					kind: "told",
					about: { start: next.end, end: content.end },
					pointsTo: "claim",
				}
			: null;
	}
	return null;
}

/** "there is no truth in it", "… in the report": what was said before is meant. */
function noTruthIn(
	statement: number,
	about: Range,
	{ from, to }: Window,
	{ tokens, codebook }: ClaimContext,
): Denial | null {
	const nouns = wordSet(codebook, "claim-nouns");
	let last = to - 1;
	while (last > from && /^[.,;”"’']+$/.test(tokens[last]!.norm)) last--;
	const isMeant =
		(last === from &&
			/^(it|this|that|them|these|those)$/.test(tokens[from]?.norm ?? "")) ||
		(last <= from + 2 &&
			/^(the|this|that|these|those|such)$/.test(tokens[from]?.norm ?? "") &&
			nouns.has(tokens[last]?.lemma ?? ""));
	return isMeant
		? { statement, kind: "taken up", about, pointsTo: "claim" }
		: null;
}
