/** Whose backing a text or an issue is said to have: "the pact had his blessing", "the amnesty enjoys Orland's full support". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import type { Window } from "../../drafts/clauses/token-window.js";
import type { Statement } from "../../model/statement.js";
import { mentionsIn } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import { firstVerb } from "./act-in-clause.js";
import { subjectRange } from "./clause-subject.js";
import { conditionOf } from "./condition-of.js";
import { isPlainIssue, mayBeJudged } from "./may-be-judged.js";
import { ownBody } from "./own-body.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { isNegatedBy, modalIn, stanceUnder } from "./stance-under.js";
import { maySpeakFor } from "./who-may-be-spoken-for.js";

/** Words from the verb to the noun of backing. */
const REACH = 9;

/** The stands that the clauses of a statement give by telling whose backing something has. */
export function findBacked(
	clauses: readonly Clause[],
	statement: Statement,
	context: StanceContext,
): readonly StanceFound[] {
	return clauses.flatMap((clause, index): readonly StanceFound[] => {
		if (clause.isCondition || clause.isRelative) return [];
		const found = backedIn(clauses, index, statement, context);
		return found === null ? [] : [found];
	});
}

function backedIn(
	clauses: readonly Clause[],
	index: number,
	statement: Statement,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const clause = clauses[index]!;
	const first = firstVerb(clause, context);
	if (first === null) return null;
	let verb = first;
	while (
		verb < clause.to &&
		(/^(MD|RB)/.test(tokens[verb]!.tag) || tokens[verb]!.lemma === "do")
	)
		verb++;
	const has = wordSet(codebook, "having-verbs");
	if (verb >= clause.to || !has.has(tokens[verb]!.lemma)) return null;
	const noun = backingFrom(verb + 1, clause.to, context);
	if (noun === null) return null;
	const object = subjectRange(clause, first, context);
	const isMatter =
		object !== null &&
		(mayBeJudged(object, context) || isPlainIssue(object, "supports", context));
	const actor = ownerOf({ from: verb + 1, to: noun }, statement, context);
	if (!isMatter || actor === null || !maySpeakFor(statement, actor, context))
		return null;
	const condition = conditionOf(clauses, index, context);
	const before = { from: first, to: noun };
	return {
		actor,
		stance: stanceUnder("supports", {
			isNegated: isNegatedBy(tokens, before, new Set()),
			modal: modalIn(tokens, before),
			condition: condition?.opener ?? null,
		}),
		object,
		condition: condition?.range ?? null,
		needs: "matter",
	};
}

/** The noun of backing behind a verb of having; null where another verb stands before it. */
function backingFrom(
	from: number,
	to: number,
	{ tokens, codebook }: StanceContext,
): number | null {
	const backing = wordSet(codebook, "backing-nouns");
	for (let at = from; at < Math.min(to, from + REACH); at++) {
		const { tag, lemma } = tokens[at]!;
		if (/^(VB|MD)/.test(tag)) return null;
		if (/^NN/.test(tag) && backing.has(lemma)) return at;
	}
	return null;
}

/** Whose backing it is: "his", "Orland's"; "the support of Orland" is read behind the noun. */
function ownerOf(
	{ from, to }: Window,
	{ speaker }: Statement,
	context: StanceContext,
): string | null {
	const { tokens, mentions, drafts } = context;
	for (let at = from; at < to; at++) {
		const { tag, norm } = tokens[at]!;
		if (tag === "PRP$")
			return /^(my|our)$/.test(norm)
				? speaker
				: (namedIn({ from: at, to: at + 1 }, context) ??
						ownBody({ from: at, head: to }, speaker, context) ??
						speaker);
		if (tag === "POS") return namedIn({ from, to: at }, context);
	}
	if (tokens[to + 1]?.norm !== "of") return null;
	const start = tokens[to + 2]?.start ?? 0;
	const places = mentionsIn(mentions, { start, end: start + NAME });
	return (
		places.find((place) => place.start - start <= 4 && !drafts.has(place.id))
			?.id ?? null
	);
}

/** Units in which a name behind "of" begins and ends. */
const NAME = 60;

function namedIn(
	{ from, to }: Window,
	{ tokens, mentions, drafts }: StanceContext,
): string | null {
	const range = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
	const places = mentionsIn(mentions, range).filter(
		({ id }) => !drafts.has(id),
	);
	return places[places.length - 1]?.id ?? null;
}
