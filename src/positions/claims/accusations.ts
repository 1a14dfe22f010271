/** Tells which statements accuse somebody, and which of them is the one that an answer right behind it speaks to. */

import { windowOf } from "../../drafts/clauses/token-window.js";
import { mentionsIn } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import { namesParty, ofSideOf } from "./party.js";

/** Sentences between an accusation and an answer that does not name it. */
export const ANSWER_REACH = 1;

/** Statements between the two: "accused Kiral of shelling it, saying that … and adding that …". */
const MOST_BETWEEN = 4;

/** Whether a statement accuses: by its cue ("blamed", "alleged"), or by its noun ("the government’s assertion that"). */
export function isAccusation(
	index: number,
	{ attributions, codebook }: ClaimContext,
): boolean {
	const { basis, lemma } = attributions[index]!;
	if (lemma === null) return false;
	return (
		wordSet(codebook, "claim-verbs").has(lemma) ||
		wordSet(codebook, "complaint-verbs").has(lemma) ||
		(basis === "nominal" && wordSet(codebook, "asserting-nouns").has(lemma))
	);
}

/** The statement of another that the speaker of this one answers as the accused, in the same sentence or the one before; null for none. */
export function accusationAnswered(
	index: number,
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): number | null {
	const { statements } = context;
	const { speaker, content } = statements[index]!;
	const here = context.sentenceAt(content[0]?.start ?? -1);
	for (let at = index - 1; at >= Math.max(0, index - MOST_BETWEEN); at--) {
		const other = statements[at]!;
		const place = other.content[0];
		if (place === undefined || other.form === "none") continue;
		if (here - context.sentenceAt(place.start) > ANSWER_REACH) return null;
		if (deniers.has(at) || other.speaker === speaker) continue;
		if (isAccusation(at, context) && isAimedAt(index, at, context)) return at;
	}
	return null;
}

/** Whether what one statement says is about the speaker of another, or about the party he speaks for. */
export function isAimedAt(
	answer: number,
	accusation: number,
	context: ClaimContext,
): boolean {
	const { statements, tokens, mentions, sentenceAt } = context;
	const { speaker, source } = statements[answer]!;
	const place = statements[accusation]!.content[0]!;
	const accuser = statements[accusation]!.speaker;
	// Of two of one country the country's name tells nothing.
	const isNamed =
		accuser !== null && ofSideOf(speaker, context)(accuser)
			? mentionsIn(mentions, place).some(({ id }) => id === speaker)
			: namesParty(place, speaker, context);
	if (isNamed || isAccusedBefore(answer, accusation, context)) return true;
	// "… had moved its guns; its army denied it": the possessor is who was spoken of.
	return (
		source !== null &&
		sentenceAt(source.start) - sentenceAt(place.start) <=
			(isAccusation(accusation, context) ? ANSWER_REACH : 0) &&
		tokens[windowOf(tokens, source).from]?.tag === "PRP$"
	);
}

/** "Tamm was accused by the court of theft": the accused stands before the cue. */
function isAccusedBefore(
	answer: number,
	accusation: number,
	context: ClaimContext,
): boolean {
	const { statements, mentions, sentences, sentenceAt } = context;
	const { cue } = statements[accusation]!;
	const { speaker } = statements[answer]!;
	if (cue === null || !isAccusedInPassive(accusation, context)) return false;
	const start = sentences[sentenceAt(cue.start)]?.start ?? cue.start;
	return mentionsIn(mentions, { start, end: cue.start }).some(
		({ id }) => id === speaker,
	);
}

/** Whoever asserts what a statement says; null for the accused of "has been accused of looting", by whom is not told. */
export function asserterOf(
	index: number,
	context: ClaimContext,
): string | null {
	const { speaker, source, cue } = context.statements[index]!;
	const isAccused =
		cue !== null &&
		source !== null &&
		source.start < cue.start &&
		isAccusedInPassive(index, context);
	return isAccused ? null : speaker;
}

/** "has been accused of", "was blamed": not "is accusing". */
function isAccusedInPassive(
	index: number,
	{ statements, attributions, tokens, codebook }: ClaimContext,
): boolean {
	const { cue } = statements[index]!;
	const verb = attributions[index]!.lemma?.split(" ")[0] ?? "";
	if (cue === null || !wordSet(codebook, "addressed-accusing-verbs").has(verb))
		return false;
	const { from, to } = windowOf(tokens, cue);
	const words = tokens.slice(from, to);
	return (
		words.some(({ norm }) => /^(is|are|was|were|been|being)$/.test(norm)) &&
		words.every(({ tag, norm }) => tag !== "VBG" || norm === "being")
	);
}
