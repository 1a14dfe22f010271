/** What a party would walk out over: "threatened to quit the coalition over the amnesty", "would resign if the pact is signed". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { wordSet } from "../word-set.js";
import { subjectRange } from "./clause-subject.js";
import type { StanceContext, StanceFound } from "./stance-context.js";

/** Words between "to" or "would" and the verb of walking out. */
const REACH = 4;

/** The stand against what would make the actor walk out; null where the clause holds no such threat. `from` is its first verb. */
export function findThreatened(
	clauses: readonly Clause[],
	index: number,
	{ from, actor }: { readonly from: number; readonly actor: string },
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const clause = clauses[index]!;
	const walkouts = wordSet(codebook, "walkouts");
	const end = Math.min(clause.to, from + REACH);
	let at = from;
	while (
		at < end &&
		/^(MD|RB|TO)$/.test(tokens[at]!.tag) &&
		!/^(not|n't|never)$/.test(tokens[at]!.norm)
	)
		at++;
	if (at >= end || tokens[at]!.tag !== "VB" || !walkouts.has(tokens[at]!.lemma))
		return null;
	const object =
		causeIn(at + 1, clause, context) ?? passageOf(clauses[index + 1], context);
	return object === null
		? null
		: { actor, stance: "opposes", object, condition: null, needs: "known" };
}

/** "[threatened] *a strike* over the levy", "*a boycott* if the pact is signed": the stand of whoever threatens a thing by its name; null for any other. */
export function findThreatenedThing(
	clauses: readonly Clause[],
	actor: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const clause = clauses[0];
	if (clause === undefined) return null;
	const things = wordSet(codebook, "threatened-things");
	for (
		let at = clause.from;
		at < Math.min(clause.to, clause.from + REACH + 2);
		at++
	) {
		const { tag, lemma } = tokens[at]!;
		if (/^(MD|VB|TO|IN)/.test(tag)) return null;
		if (!things.has(lemma)) continue;
		const object =
			causeIn(at + 1, clause, context) ?? passageOf(clauses[1], context);
		return object === null
			? null
			: { actor, stance: "opposes", object, condition: null, needs: "known" };
	}
	return null;
}

/** "If they sign, *we walk*": what one would do if the text came about, told in the present; null for any other clause. */
export function findWalkout(
	clauses: readonly Clause[],
	index: number,
	actor: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const { from, to } = clauses[index]!;
	const before = clauses[index - 1];
	const verb = from + 1;
	if (before === undefined || !before.isCondition || verb >= to) return null;
	const isOurs =
		/^(we|i)$/.test(tokens[from]!.norm) &&
		/^VB/.test(tokens[verb]!.tag) &&
		wordSet(codebook, "walkouts").has(tokens[verb]!.lemma);
	if (!isOurs || tokens[before.from]!.norm !== "if") return null;
	const consent = wordSet(codebook, "passing");
	const isPassed =
		tokens
			.slice(before.from, before.to)
			.every(({ norm }) => !/^(not|n't|n’t|never|no)$/.test(norm)) &&
		tokens
			.slice(before.from, before.to)
			.some(({ lemma, tag }) => /^VB/.test(tag) && consent.has(lemma));
	return isPassed
		? {
				actor,
				stance: "opposes",
				object: null,
				condition: null,
				needs: "known",
			}
		: null;
}

/** "… [over] the amnesty", "… [in protest at] the map", "… [because of] it". */
function causeIn(
	from: number,
	{ to }: Clause,
	{ tokens }: StanceContext,
): Range | null {
	for (let at = from; at + 1 < to; at++) {
		const { norm } = tokens[at]!;
		if (
			norm === "over" &&
			/^(DT|PRP|PRP\$|JJ|NN|NNS|NNP|VBG)$/.test(tokens[at + 1]!.tag)
		)
			return rangeOf(tokens, { from: at + 1, to });
		const next = tokens[at + 1]!.norm;
		if (norm === "protest" && /^(at|over|against)$/.test(next))
			return rangeOf(tokens, { from: at + 2, to });
		if (/^(because|account)$/.test(norm) && next === "of")
			return rangeOf(tokens, { from: at + 2, to });
	}
	return null;
}

/** "… if [the pact] is signed": what is not to come about; null where the condition is that it should not. */
function passageOf(
	condition: Clause | undefined,
	context: StanceContext,
): Range | null {
	const { tokens, codebook } = context;
	if (condition === undefined || !condition.isCondition) return null;
	if (tokens[condition.from]!.norm !== "if") return null;
	const consent = wordSet(codebook, "passing");
	let verb: number | null = null;
	for (let at = condition.from + 1; at < condition.to; at++) {
		const { tag, norm, lemma } = tokens[at]!;
		if (/^(not|n't|never|no)$/.test(norm)) return null;
		if (!/^(MD|VB)/.test(tag)) continue;
		verb ??= at;
		if (consent.has(lemma))
			return subjectRange(
				{ ...condition, from: condition.from + 1 },
				verb,
				context,
			);
	}
	return null;
}
