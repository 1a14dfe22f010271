/** Consent that is made to depend: "its signature hinged on a date", "our backing is conditional on the prisoners". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import {
	rangeOf,
	tokenFrom,
	type Window,
} from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { mentionAt } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import { firstVerb } from "./act-in-clause.js";
import { clauseSubject } from "./clause-subject.js";
import { tiedIn } from "./find-tied.js";
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
		const next = clauses[index + 1];
		const found =
			hinging(clause, next, statement, context) ??
			tied(clause, next, statement, context) ??
			priced(clause, statement, context);
		return found === null ? [] : [found];
	});
}

function hinging(
	clause: Clause,
	next: Clause | undefined,
	statement: Statement,
	context: StanceContext,
): StanceFound | null {
	const { tokens } = context;
	const verb = firstVerb(clause, context);
	if (verb === null) return null;
	const noun = consentIn({ from: clause.from, to: verb }, context);
	if (noun === null) return null;
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

/** "tied its backing for the pact to a date", "makes its consent conditional on a date": what the subject does with its own consent. */
function tied(
	clause: Clause,
	next: Clause | undefined,
	statement: Statement,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const ties = wordSet(codebook, "tying-verbs");
	const first = firstVerb(clause, context);
	if (first === null) return null;
	let verb = first;
	while (verb < clause.to && /^(MD|RB|VB)/.test(tokens[verb]!.tag)) verb++;
	const isTie = ties.has(tokens[verb - 1]!.lemma);
	const isMade = tokens[verb - 1]!.lemma === "make";
	if (
		!(isTie || isMade) ||
		isNegatedBy(tokens, { from: first, to: verb }, new Set())
	)
		return null;
	const isOwn = /^(its|his|her|their|our|my|any)$/.test(
		tokens[verb]?.norm ?? "",
	);
	const noun = isOwn
		? consentIn({ from: verb + 1, to: clause.to }, context)
		: null;
	const actor = tiesWhat(clause, first, statement, context);
	if (actor === null) return null;
	if (noun === null || noun > verb + 3)
		return isTie ? tiedIn({ from: verb, to: clause.to }, actor, context) : null;
	let at = noun + 1;
	while (
		at < clause.to &&
		!(isTie
			? tokens[at]!.norm === "to" && at > noun + 1
			: HINGED.test(tokens[at]!.norm))
	)
		at++;
	// "its consent to the pact": the first "to" is the noun's own, unless no other follows.
	if (isTie && at >= clause.to && tokens[noun + 1]?.norm === "to")
		at = noun + 1;
	const isNext =
		!isTie && next?.from === clause.to && HINGED.test(tokens[clause.to]!.norm);
	if (at + 1 >= clause.to && !isNext) return null;
	const isTold =
		/^(to|of|for|on)$/.test(tokens[noun + 1]?.norm ?? "") && at > noun + 2;
	return {
		actor,
		stance: "conditional",
		object: isTold ? rangeOf(tokens, { from: noun + 2, to: at }) : null,
		condition: rangeOf(tokens, isNext ? next : { from: at, to: clause.to }),
		needs: "known",
	};
}

/** Whose deed the tie is, if the speaker may tell; null for nobody's. */
function tiesWhat(
	clause: Clause,
	verb: number,
	statement: Statement,
	context: StanceContext,
): string | null {
	const { speaker } = statement;
	const subject = clauseSubject(clause, verb, context, speaker, null);
	const actor = subject ?? (clause.sharesSubject ? speaker : null);
	return actor !== null && maySpeakFor(statement, actor, context)
		? actor
		: null;
}

const HINGED = /^(conditional|contingent|dependent)$/;

/** "a date is the price of our signature": what consent costs is its condition. */
function priced(
	clause: Clause,
	statement: Statement,
	context: StanceContext,
): StanceFound | null {
	const { tokens } = context;
	const verb = firstVerb(clause, context);
	if (verb === null || tokens[verb]!.lemma !== "be") return null;
	let at = clause.from;
	while (at < clause.to && tokens[at]!.norm !== "price") at++;
	if (!/^(of|for)$/.test(tokens[at + 1]?.norm ?? "") || at === clause.from)
		return null;
	const end = at < verb ? verb : clause.to;
	const noun = consentIn({ from: at + 2, to: end }, context);
	if (noun === null || noun > at + 4) return null;
	const actor = ownerOf(at + 2, noun, statement, context);
	const isNegated = isNegatedBy(
		tokens,
		{ from: verb, to: Math.max(verb + 1, Math.min(at, verb + 3)) },
		new Set(),
	);
	if (actor === null || isNegated) return null;
	return {
		actor,
		stance: "conditional",
		object: null,
		condition: rangeOf(
			tokens,
			at < verb
				? { from: verb + 1, to: clause.to }
				: { from: clause.from, to: verb },
		),
		needs: "known",
	};
}

/** The place of the first word for consent in the window; null for none. */
function consentIn(
	{ from, to }: Window,
	{ tokens, codebook }: StanceContext,
): number | null {
	const consents = wordSet(codebook, "consent-nouns");
	for (let at = from; at < to; at++)
		if (/^(NN|JJ)/.test(tokens[at]!.tag) && consents.has(tokens[at]!.lemma))
			return at;
	return null;
}

/** "Orland's support for the pact | *depends on a date*": what the consent told before this token hangs on, to the end of the sentence; null where it does not. */
export function hingeBehind(at: number, context: StanceContext): Range | null {
	const { tokens } = context;
	const sentence = context.sentenceAt(tokens[at - 1]!.start);
	if (sentence === null || !/^(MD|VB[DZP])$/.test(tokens[at]?.tag ?? ""))
		return null;
	const to = tokenFrom(tokens, sentence.end) - 1;
	const on = hingeEnd(at, { from: at, to }, context);
	return on === null ? null : rangeOf(tokens, { from: on, to });
}

/** "would hinge *on*": the place of the preposition; null where nothing depends. */
function hingeEnd(
	verb: number,
	{ to }: Window,
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
