/** The condition that a clause stands under: in a clause of its own beside it, or inside it. */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { findCondition } from "../../drafts/clauses/find-condition.js";
import {
	rangeOf,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { wordSet } from "../word-set.js";
import type { StanceContext } from "./stance-context.js";

export interface ConditionFound {
	readonly range: Range;
	/** Its word of opening: "if", "unless", "only". */
	readonly opener: string;
}

/** The condition of the clause; null where it stands under none. */
export function conditionOf(
	clauses: readonly Clause[],
	index: number,
	context: StanceContext,
): ConditionFound | null {
	const found = conditionNear(clauses, index, context);
	return found === null || isInJest(found.range, context) ? null : found;
}

/** "would sign it tonight if somebody lends me a *pen*": what anybody can grant asks for nothing. */
function isInJest(range: Range, { tokens, codebook }: StanceContext): boolean {
	const jests = wordSet(codebook, "jests");
	const { from, to } = windowOf(tokens, range);
	return tokens.slice(from, to).some(({ lemma }) => jests.has(lemma));
}

function conditionNear(
	clauses: readonly Clause[],
	index: number,
	{ tokens }: StanceContext,
): ConditionFound | null {
	const [before, own, after] = [
		clauses[index - 1],
		clauses[index]!,
		clauses[index + 1],
	];
	for (const clause of [after, before]) {
		if (clause === undefined || !clause.isCondition) continue;
		const window = findCondition(tokens, clause) ?? clause;
		const range = rangeOf(tokens, window);
		if (range !== null) return { range, opener: tokens[window.from]!.norm };
	}
	const inside = findCondition(tokens, own) ?? soonIn(own, after, tokens);
	const range = inside === null ? null : rangeOf(tokens, inside);
	return inside === null || range === null
		? null
		: { range, opener: tokens[inside.from]!.norm };
}

/** "as soon as the guns fall silent": a time that is waited for, in the clause or opening the next. */
function soonIn(
	{ from, to }: Window,
	next: Clause | undefined,
	tokens: StanceContext["tokens"],
): Window | null {
	const end = next?.to ?? to;
	for (let at = from; at + 4 < end && at < to + 1; at++)
		if (
			tokens[at]!.norm === "as" &&
			tokens[at + 1]!.norm === "soon" &&
			tokens[at + 2]!.norm === "as" &&
			!/^(possible|practicable|feasible)$/.test(tokens[at + 3]!.norm)
		)
			return { from: at, to: end };
	return null;
}

/** "[would not sign] without a vote": what is refused for want of something is promised if it comes; null for none. */
export function lackOf(
	{ from, to }: Window,
	{ tokens, codebook }: StanceContext,
): ConditionFound | null {
	const manners = wordSet(codebook, "manner-nouns");
	for (let at = from; at + 1 < to; at++) {
		if (tokens[at]!.norm !== "without") continue;
		const thing = tokens.slice(at + 1, Math.min(to, at + 5));
		// "without delay", "without saying why" tell of the manner.
		const isThing =
			/^(DT|NN|NNS|NNP|JJ|CD|PRP\$)$/.test(thing[0]!.tag) &&
			!thing.some(({ lemma }) => manners.has(lemma));
		const range = isThing ? rangeOf(tokens, { from: at, to }) : null;
		return range === null ? null : { range, opener: "without" };
	}
	return null;
}
