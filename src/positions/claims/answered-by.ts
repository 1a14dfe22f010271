/** Finds the statement right before a denial that it answers in words of its own. */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Span } from "../../model/span.js";
import { stemOf } from "../content-stems.js";
import { wordSet } from "../word-set.js";
import { ANSWER_REACH, accusationAnswered, isAimedAt } from "./accusations.js";
import type { ClaimContext } from "./claim-context.js";
import { concerns, hasWhatsoever, sharesDeed } from "./concern.js";

/** What a statement denies: its words, and their stems. */
interface Denied {
	readonly statement: number;
	readonly words: Span;
	readonly stems: ReadonlySet<string>;
}

/**
 * The statement right before that a denial answers in words of its own: "claimed that Kiral had sent drones against the house", "denied
 * that Kiral had attacked the house"; "accused Kiral of firing rockets", "denied it had launched anything"; null for none.
 */
export function answeredBy(
	denied: Denied,
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): number | null {
	const { statement, words } = denied;
	const window = windowOf(context.tokens, words);
	const accusation = accusationAnswered(statement, deniers, context);
	if (accusation !== null && concerns(window, accusation, context))
		return accusation;
	const before = statement - 1;
	const other = context.statements[before];
	if (other?.content[0] === undefined || deniers.has(before)) return null;
	if (
		other.form === "none" ||
		other.speaker === context.statements[statement]!.speaker
	)
		return null;
	const sentences =
		context.sentenceAt(words.start) -
		context.sentenceAt(other.content[0].start);
	if (sentences > ANSWER_REACH) return null;
	const isAnswer =
		isOfLikeWords(denied, before, context) ||
		(isAimedAt(statement, before, context) &&
			hasWhatsoever(window, context) &&
			(sentences === 0 ||
				isElliptical(window, context) ||
				sharesDeed(window, before, context)));
	return isAnswer ? before : null;
}

/** Like words from this share on are the same proposition. */
const SAME = 0.6;

/** Of somebody who is told to have agreed to most: "denied that he had agreed to anything". */
function isOfLikeWords(
	{ statement, stems }: Denied,
	before: number,
	context: ClaimContext,
): boolean {
	const theirs = context.stemsOf(before);
	const whatsoever = new Set(
		[...wordSet(context.codebook, "denied-whatsoever")].map(stemOf),
	);
	const own = [...stems].filter((stem) => !whatsoever.has(stem));
	const shared = own.filter((stem) => theirs.has(stem));
	return shared.length >= 2
		? shared.length / own.length >= SAME
		: shared.length === 1 &&
				own.length === 1 &&
				isAimedAt(statement, before, context);
}

/** "denied having received any": what of is told only in what it answers. */
function isElliptical({ from, to }: Window, { tokens }: ClaimContext): boolean {
	let last = to - 1;
	while (last > from && /^[.,;”’"']+$/.test(tokens[last]!.norm)) last--;
	return /^(any|so|one|either)$/.test(tokens[last]?.norm ?? "");
}
