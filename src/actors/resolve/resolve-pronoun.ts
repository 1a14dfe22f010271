/** Pronouns → referents: the one that suits best, where none suits as well. */

import type { MentionContext } from "../discourse/context.js";
import { lastTraceBefore, type Referent } from "../discourse/referent.js";
import { isUnexplained, recogniseState } from "../discourse/unlisted-state.js";
import type { PronounShape } from "./pronoun-agreement.js";
import { scoreOf } from "./pronoun-score.js";

/** A pronoun that is no speaker stays open when two candidates are this close. */
const MARGIN = 0.5;

/** The referent meant; null when nobody fits, or two fit equally well and nobody's words depend on it. */
export function resolvePronoun(
	context: MentionContext,
	shape: PronounShape,
): Referent | null {
	if (shape.form === "i")
		return context.quoted ? (context.speakers[0] ?? null) : null;
	if (shape.use === "relative") {
		const named = antecedent(context, shape);
		// "in its talks with Velmora, which has ruled the island": no person.
		if (named !== null && shape.form === "it")
			recogniseState(context.discourse, named);
		return named;
	}
	let best: Referent | null = null;
	let bestScore = Number.NEGATIVE_INFINITY;
	let second = Number.NEGATIVE_INFINITY;
	const { discourse } = context;
	for (let i = discourse.recent.length - 1; i >= 0; i--) {
		const candidate = discourse.recent[i]!;
		const score = scoreOf(context, shape, candidate);
		if (score === null) continue;
		if (score > bestScore)
			[best, bestScore, second] = [candidate, score, bestScore];
		else if (score > second) second = score;
	}
	const isSure = bestScore - second >= MARGIN || context.says.length > 0;
	if (best === null || !isSure) return null;
	if (shape.form === "he") best.pronounGender ??= "m";
	if (shape.form === "she") best.pronounGender ??= "f";
	// "Velmora would sign, its envoy said": what has an "its" is no person.
	if (shape.form === "it") recogniseState(discourse, best);
	return best;
}

// "Two officials, who said": the nearest mention before that can be meant.
function antecedent(
	context: MentionContext,
	shape: PronounShape,
): Referent | null {
	const { start } = context.mention;
	for (let i = context.resolved.length - 1; i >= 0; i--) {
		const referent = context.resolved[i] ?? null;
		const trace = referent === null ? null : lastTraceBefore(referent, start);
		if (referent === null || trace === null) continue;
		if (trace.sentence !== context.mention.sentence) continue;
		const gap = start - trace.end;
		if (
			shape.form === "they"
				? gap < 60 && isHuman(referent)
				: gap < 4 && (!isHuman(referent) || isUnexplained(referent))
		)
			return referent;
	}
	return null;
}

function isHuman(referent: Referent): boolean {
	return (
		referent.type === "person" ||
		referent.type === "source" ||
		referent.type === "group"
	);
}
