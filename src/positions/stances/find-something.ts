/** Things that somebody could go along with: "the commission was something Orland could agree to", "a price we can live with". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { phrasesAt } from "../phrase-index.js";
import { firstVerb } from "./act-in-clause.js";
import { clauseSubject, subjectRange } from "./clause-subject.js";
import { conditionOf } from "./condition-of.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { isNegatedBy, modalIn, stanceUnder } from "./stance-under.js";
import { maySpeakFor } from "./who-may-be-spoken-for.js";

/** The stand in a clause whose predicate is a thing that a party does or would do something to; null where nothing is said so. */
export function findSomething(
	clauses: readonly Clause[],
	index: number,
	statement: Statement,
	context: StanceContext,
): StanceFound | null {
	const { tokens, lexicon } = context;
	const clause = clauses[index]!;
	const verb = firstVerb(clause, context);
	if (verb === null || tokens[verb]!.lemma !== "be") return null;
	let noun = verb + 1;
	while (noun < clause.to && /^(DT|RB|JJ)$/.test(tokens[noun]!.tag)) noun++;
	if (
		!/^(something|nothing|one|thing|price|step|idea|arrangement|compromise|terms|text|concession|risk)$/.test(
			tokens[noun]?.norm ?? "",
		)
	)
		return null;
	// What stands behind is one relative clause, with or without its "that".
	const isOwn = noun + 1 < clause.to;
	const next = clauses[index + 1];
	if (!isOwn && next?.isRelative !== true) return null;
	const window = isOwn ? { ...clause, from: noun + 1, opener: null } : next!;
	const inner = firstVerb(window, context);
	if (inner === null || inner === window.from) return null;
	const actor = clauseSubject(window, inner, context, statement.speaker, null);
	if (actor === null || !maySpeakFor(statement, actor, context)) return null;
	for (let at = inner; at < window.to; at++) {
		const hit = phrasesAt(lexicon.acts, tokens, { at, to: window.to }).find(
			({ value }) => value.wordClass === "verbs",
		);
		if (hit === undefined) continue;
		// The object is what the relative clause leaves out: "could agree to | so long as".
		const isOpen =
			at + hit.length >= window.to ||
			/^[,.”"’']$/.test(tokens[at + hit.length]!.norm);
		if (!isOpen) return null;
		const condition = conditionOf(clauses, isOwn ? index : index + 1, context);
		const before = { from: inner, to: at };
		const isNothing = /^(nothing|not)$/.test(tokens[noun]!.norm);
		return {
			actor,
			stance: stanceUnder(hit.value.stance, {
				isNegated:
					isNegatedBy(tokens, before, new Set()) !==
					(isNothing ||
						isNegatedBy(tokens, { from: verb, to: noun }, new Set())),
				modal: modalIn(tokens, before),
				condition: condition?.opener ?? null,
			}),
			object: subjectOf(clause, verb, context),
			condition: condition?.range ?? null,
			needs: "known",
		};
	}
	return null;
}

function subjectOf(
	clause: Clause,
	verb: number,
	context: StanceContext,
): Range | null {
	return (
		subjectRange(clause, verb, context) ??
		rangeOf(context.tokens, { from: clause.from, to: verb })
	);
}
