/** What a verdict may be on for a stand to be taken: a text, a clause, something negotiated over. */

import { windowOf } from "../../drafts/clauses/token-window.js";
import type { Stance } from "../../model/position.js";
import type { Range } from "../../model/span.js";
import { wordSet } from "../word-set.js";
import { draftAt, isPronoun } from "./object-phrase.js";
import { resolveObject, spokenOf } from "./resolve-object.js";
import type { StanceContext } from "./stance-context.js";

/** Whether the words name a draft, or a thing negotiated over; an atmosphere, a meeting or a man they may not name. */
export function mayBeJudged(object: Range, context: StanceContext): boolean {
	const { tokens, codebook } = context;
	if (draftAt(object, context) !== null) return true;
	const matters = wordSet(codebook, "stance-objects");
	const { from, to } = windowOf(tokens, object);
	for (let at = from; at < to; at++)
		if (matters.has(tokens[at]!.lemma)) return true;
	return isSpokenOf(object, context);
}

/** A longer object tells its issue by chance. */
const LONGEST_OBJECT = 6;

/**
 * Whether a judgement on these words is one on an issue: "foreign troops are not welcome", or on a provision told before. That a
 * thing is "dangerous" or "useful" may be said of how it stands, so that it must be plainly for or against.
 */
export function isPlainIssue(
	object: Range,
	stance: Stance,
	context: StanceContext,
): boolean {
	const { from, to } = windowOf(context.tokens, object);
	if (to - from > LONGEST_OBJECT) return false;
	// "his body language": what is somebody's own is hardly negotiated over.
	if (/^(his|her|my|your)$/.test(context.tokens[from]?.norm ?? ""))
		return false;
	const { certainty, issue } = resolveObject(object, object.start, context);
	if (certainty === "named") return true;
	return (
		certainty === "issue" &&
		issue !== "dialogue" &&
		(stance === "supports" || stance === "opposes")
	);
}

/** "“It is our best chance,” she said" right behind a sentence on a draft: "it" is the draft. */
function isSpokenOf(object: Range, context: StanceContext): boolean {
	const { from, to } = windowOf(context.tokens, object);
	// "much in it was right"
	const last = context.tokens[to - 1]?.norm ?? "";
	if (!/^(it|this)$/.test(last) || !isPronoun({ from, to }, context))
		return false;
	const sentence = context.sentenceAt(object.start);
	const before =
		sentence === null ? null : context.sentenceAt(sentence.start - 2);
	const reach = object.start - (before ?? sentence ?? object).start;
	return spokenOf(object.start, context, reach).target !== null;
}
