/** What will end if something is granted: "the fighting would stop when the troops left", "the guns will fall silent once a date is set". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf, type Window } from "../../drafts/clauses/token-window.js";
import { wordSet } from "../word-set.js";
import { conditionOf } from "./condition-of.js";
import type { StanceContext, StanceFound } from "./stance-context.js";

/** The code of the codebook's issue that an end of hostilities is about. */
const CEASEFIRE = "ceasefire";

/** The conditional stands of a party that says when its war would end. */
export function findCessation(
	clauses: readonly Clause[],
	speaker: string | null,
	context: StanceContext,
): readonly StanceFound[] {
	// Sources without a name foretell; parties hold out.
	const type = context.actors.get(speaker ?? "")?.type;
	if (speaker === null || type === "source" || type === "document") return [];
	return clauses.flatMap((clause, index): readonly StanceFound[] => {
		if (clause.isCondition || clause.isRelative) return [];
		const range = endsUnder(clauses, index, context);
		return range === null
			? []
			: [
					{
						actor: speaker,
						stance: "conditional",
						object: rangeOf(context.tokens, {
							from: clause.from,
							to: clause.from + 1,
						}),
						condition: range,
						about: CEASEFIRE,
						needs: "known",
					},
				];
	});
}

/** The condition of an end of hostilities; null where the clause tells of none. */
function endsUnder(
	clauses: readonly Clause[],
	index: number,
	context: StanceContext,
): StanceFound["condition"] {
	const { tokens, codebook } = context;
	const clause = clauses[index]!;
	// "fighting" is itself a verb by its form.
	let modal = clause.from;
	while (modal < clause.to && tokens[modal]!.tag !== "MD") modal++;
	if (!/^(will|would|can|could)$/.test(tokens[modal]?.norm ?? "")) return null;
	const wars = wordSet(codebook, "hostilities");
	const isWar = tokens
		.slice(clause.from, modal)
		.some(({ lemma, norm }) => wars.has(lemma) || wars.has(norm));
	const verb = modal + 1;
	const isEnd =
		/^(stop|end|cease|halt|pause)$/.test(tokens[verb]?.norm ?? "") ||
		(tokens[verb]?.norm === "fall" && tokens[verb + 1]?.norm === "silent") ||
		(tokens[verb]?.norm === "be" && tokens[verb + 1]?.norm === "over");
	if (!isWar || !isEnd) return null;
	const when = whenIn(
		{ from: verb, to: clause.to },
		clauses[index + 1],
		tokens,
	);
	return when === null
		? (conditionOf(clauses, index, context)?.range ?? null)
		: rangeOf(tokens, when);
}

/** "when the troops left", in the clause or as the next: a time that is waited for. */
function whenIn(
	{ from, to }: Window,
	next: Clause | undefined,
	tokens: StanceContext["tokens"],
): Window | null {
	for (let at = from; at + 2 < to; at++)
		if (/^(when|once|after)$/.test(tokens[at]!.norm)) return { from: at, to };
	return next?.opener === "when" || next?.opener === "after"
		? { from: next.from - 1, to: next.to }
		: null;
}
