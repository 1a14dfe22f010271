/** Consent that is made to depend: "its signature hinged on a date", "our backing is conditional on the prisoners". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import type { Statement } from "../../model/statement.js";
import { mentionAt } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import { firstVerb } from "./act-in-clause.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { isNegatedBy } from "./stance-under.js";
import { maySpeakFor } from "./who-may-be-spoken-for.js";

/** The conditional stands of whoever's consent is said to hang on something. */
export function findHinging(
	clauses: readonly Clause[],
	statement: Statement,
	context: StanceContext,
): readonly StanceFound[] {
	return clauses.flatMap((clause, index): readonly StanceFound[] => {
		if (clause.isCondition || clause.isRelative) return [];
		const found = hinging(clause, clauses[index + 1], statement, context);
		return found === null ? [] : [found];
	});
}

function hinging(
	clause: Clause,
	next: Clause | undefined,
	statement: Statement,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const verb = firstVerb(clause, context);
	if (verb === null) return null;
	const consents = wordSet(codebook, "consent-nouns");
	let noun = clause.from;
	while (
		noun < verb &&
		!(/^NN/.test(tokens[noun]!.tag) && consents.has(tokens[noun]!.lemma))
	)
		noun++;
	if (noun === verb) return null;
	const on =
		hingeEnd(verb, clause, context) ??
		conditionalOn(verb, clause, next, context);
	const actor = ownerOf(clause.from, noun, statement, context);
	if (on === null || actor === null) return null;
	// "our signature on the text": what the consent is to, where it is told.
	const isTold = /^(to|of|for|on|under)$/.test(tokens[noun + 1]?.norm ?? "");
	return {
		actor,
		stance: "conditional",
		object: isTold ? rangeOf(tokens, { from: noun + 2, to: verb }) : null,
		condition: rangeOf(tokens, {
			from: on,
			to: next?.from === on ? next.to : clause.to,
		}),
		needs: "known",
	};
}

/** "would hinge *on*": the place of the preposition; null where nothing depends. */
function hingeEnd(
	verb: number,
	{ to }: Clause,
	{ tokens, codebook }: StanceContext,
): number | null {
	const verbs = wordSet(codebook, "hinging-verbs");
	const isHinge = ({ lemma, norm }: Token): boolean =>
		verbs.has(lemma) || verbs.has(norm);
	let at = verb;
	while (
		at < to &&
		/^(MD|RB|VB)/.test(tokens[at]!.tag) &&
		!isHinge(tokens[at]!)
	)
		at++;
	return at + 2 < to &&
		isHinge(tokens[at]!) &&
		/^(on|upon)$/.test(tokens[at + 1]!.norm) &&
		!isNegatedBy(tokens, { from: verb, to: at }, new Set())
		? at + 1
		: null;
}

/** "is | conditional on …": a condition that opens with the predicate itself; null for another. */
function conditionalOn(
	verb: number,
	{ to }: Clause,
	next: Clause | undefined,
	{ tokens }: StanceContext,
): number | null {
	if (next === undefined || !next.isCondition || next.from !== to) return null;
	let at = verb;
	while (at < to && /^(MD|RB|VB)/.test(tokens[at]!.tag)) at++;
	return at === to &&
		tokens[at - 1]!.lemma === "be" &&
		/^(conditional|contingent|dependent)$/.test(tokens[to]!.norm) &&
		!isNegatedBy(tokens, { from: verb, to }, new Set())
		? to
		: null;
}

/** "*its* signature", "*Orland's* consent": whose it is, if the speaker may tell; null for nobody's. */
function ownerOf(
	from: number,
	noun: number,
	statement: Statement,
	context: StanceContext,
): string | null {
	const { tokens, mentions, principals, drafts } = context;
	const { speaker } = statement;
	if (speaker === null) return null;
	for (let at = from; at < noun; at++) {
		const { norm, tag } = tokens[at]!;
		if (/^(our|my)$/.test(norm)) return speaker;
		if (tag === "POS") {
			const id = at > from ? mentionAt(mentions, tokens[at - 1]!)?.id : null;
			return id && maySpeakFor(statement, id, context) ? id : null;
		}
		if (!/^(its|his|her|their)$/.test(norm)) continue;
		const id = mentionAt(mentions, tokens[at]!)?.id ?? null;
		if (id !== null && !drafts.has(id))
			return maySpeakFor(statement, id, context) ? id : null;
		return principals.get(speaker) ?? speaker;
	}
	return null;
}
