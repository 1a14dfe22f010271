/** Finds accused who answer without a word of denial: "blamed Kiral’s guns; Kiral maintained that its guns had been silent". */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import { wordSet } from "../word-set.js";
import {
	ANSWER_REACH,
	accusationAnswered,
	isAccusation,
	isAimedAt,
} from "./accusations.js";
import type { BareDenial } from "./bare-denials.js";
import type { ClaimContext } from "./claim-context.js";
import { exculpates, sharesDeed } from "./concern.js";
import { mayBeDenied } from "./may-be-denied.js";

/** A statement that denies what another says of its speaker. */
export interface SelfDefence extends BareDenial {
	readonly statement: number;
}

/** The statements by which somebody clears himself of what was said of him just before. */
export function selfDefences(
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): readonly SelfDefence[] {
	return context.statements.flatMap(({ content, form, speaker }, statement) => {
		const span = content[0];
		if (
			span === undefined ||
			speaker === null ||
			form === "none" ||
			deniers.has(statement) ||
			isAccusation(statement, context)
		)
			return [];
		const meant = defendedFrom(statement, deniers, context);
		return meant === null ? [] : [{ statement, actor: speaker, span, meant }];
	});
}

function defendedFrom(
	statement: number,
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): number | null {
	const { statements, tokens } = context;
	const words = windowOf(tokens, statements[statement]!.content[0]!);
	if (isElliptical(words, tokens)) {
		const before = saidOfSpeaker(statement, deniers, context);
		if (before !== null) return before;
	}
	const isInsisting = hasInsistingCue(statement, context);
	const isExculpating = exculpates(words, context);
	if (!isInsisting && !isExculpating) return null;
	const accusation = accusationAnswered(statement, deniers, context);
	if (accusation !== null) {
		const isOfOneself = tellsOfOneself(words, context);
		const isAnswer =
			(isExculpating &&
				(isOfOneself || sharesDeed(words, accusation, context))) ||
			(isInsisting && isOfOneself);
		return isAnswer ? accusation : null;
	}
	return isInsisting ? corrected(statement, words, deniers, context) : null;
}

/** "The clause was put in at Kiral’s request, Ruiz said. Kiral insists it first saw the words in print": the same deed told the other way. */
function corrected(
	statement: number,
	words: Window,
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): number | null {
	const { statements, tokens } = context;
	const before = saidOfSpeaker(statement, deniers, context);
	if (before === null) return null;
	const place = statements[before]!.content[0]!;
	return isOfPast(windowOf(tokens, place), tokens) &&
		tellsOfOneself(words, context) &&
		hasContrast(words, tokens)
		? before
		: null;
}

/** The statement right before, in the same sentence or the last, by which another says something of this one’s speaker; null for none. */
function saidOfSpeaker(
	statement: number,
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): number | null {
	const { statements, sentenceAt } = context;
	const before = statement - 1;
	const { speaker, content } = statements[statement]!;
	const place = statements[before]?.content[0];
	if (place === undefined || !mayBeDenied(before, speaker, deniers, context))
		return null;
	if (statements[before]!.speaker === null) return null;
	const sentences = sentenceAt(content[0]!.start) - sentenceAt(place.start);
	return sentences <= ANSWER_REACH && isAimedAt(statement, before, context)
		? before
		: null;
}

/** Longest answer that leaves out its verb’s object, in tokens. */
const SHORT = 8;

/** "it had lost none", "they had not": what of stands in what was said before. */
function isElliptical({ from, to }: Window, tokens: readonly Token[]): boolean {
	let last = to - 1;
	while (last > from && /^[.,;”’"']+$/.test(tokens[last]!.norm)) last--;
	return (
		to - from <= SHORT &&
		SELF.test(tokens[from]?.norm ?? "") &&
		/^(none|not|n't|neither)$/.test(tokens[last]?.norm ?? "")
	);
}

function hasInsistingCue(
	index: number,
	{ attributions, codebook }: ClaimContext,
): boolean {
	const { lemma } = attributions[index]!;
	return lemma !== null && wordSet(codebook, "insisting-verbs").has(lemma);
}

/** How far the verb of a clause stands behind its beginning. */
const VERB_REACH = 8;

const SELF = /^(it|he|she|they|we|i|its|his|her|their|our|my)$/;

/** "its guns had been silent", "we did nothing": the subject is the speaker or what is his, and what is told of lies in the past. */
function tellsOfOneself(
	{ from, to }: Window,
	{ tokens }: ClaimContext,
): boolean {
	let subject = from;
	while (subject < to && /^(RB|IN|``|'')$/.test(tokens[subject]!.tag))
		subject++;
	if (!SELF.test(tokens[subject]?.norm ?? "")) return false;
	return isOfPast(
		{ from: subject + 1, to: Math.min(to, subject + VERB_REACH) },
		tokens,
	);
}

/** Whether the first verb of the clause tells of what was or has been; "would", "will" and "is" do not. */
function isOfPast({ from, to }: Window, tokens: readonly Token[]): boolean {
	for (let at = from; at < to; at++) {
		const { tag, lemma } = tokens[at]!;
		if (tag === "MD") return false;
		if (tag === "VBD") return true;
		if (tag === "VBZ" || tag === "VBP")
			return lemma === "have" && tokens[at + 1]?.norm !== "to";
	}
	return false;
}

/** "first", "never", "only": the words set themselves against what was said. */
function hasContrast({ from, to }: Window, tokens: readonly Token[]): boolean {
	return tokens
		.slice(from, Math.min(to, from + VERB_REACH))
		.some(({ norm }) =>
			/^(first|never|not|n't|no|only|nothing|none|nobody|neither)$/.test(norm),
		);
}
