/** What a party promises to do: "pledged to free all prisoners", "promised that its ships would join the force". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { conditionOf } from "./condition-of.js";
import { heldObject } from "./held-out.js";
import { resolveObject, spokenOf } from "./resolve-object.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { isNegatedBy, stanceUnder } from "./stance-under.js";

/** "[pledged] to free all prisoners": who promises an act stands for it; null where the first clause holds no such act. */
export function pledged(
	clauses: readonly Clause[],
	index: number,
	actor: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens } = context;
	const clause = clauses[index]!;
	const to = infinitiveIn(clause, context);
	if (to === null) return null;
	const isNegated =
		/^(not|never)$/.test(tokens[to - 1]?.norm ?? "") && to > clause.from;
	return (
		pledgeAt(to + 1, { clauses, index, actor, isNegated }, context) ??
		broughtAbout(clause, to + 1, actor, context)
	);
}

/** "[pledged] that her country would free them": the same in a clause of its own; null where it tells of no such act to come. */
export function promised(
	clauses: readonly Clause[],
	index: number,
	{ verb, actor }: { readonly verb: number; readonly actor: string },
	context: StanceContext,
): StanceFound | null {
	const { tokens } = context;
	const { to } = clauses[index]!;
	if (!/^(would|will|shall|'ll|’ll)$/.test(tokens[verb]!.norm)) return null;
	let at = verb + 1;
	while (at < to && /^RB/.test(tokens[at]!.tag)) at++;
	if (at >= to) return null;
	const isNegated = isNegatedBy(tokens, { from: verb, to: at }, new Set());
	return pledgeAt(at, { clauses, index, actor, isNegated }, context);
}

interface Pledge {
	readonly clauses: readonly Clause[];
	readonly index: number;
	readonly actor: string;
	readonly isNegated: boolean;
}

function pledgeAt(
	verb: number,
	{ clauses, index, actor, isNegated }: Pledge,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const clause = clauses[index]!;
	const isShare = isContribution(verb, clause, context);
	if (!isShare && !wordSet(codebook, "stance-pledges").has(tokens[verb]!.lemma))
		return null;
	const condition = conditionOf(clauses, index, context);
	const object = heldObject(verb, clause, context);
	return {
		actor,
		stance: stanceUnder("supports", {
			isNegated,
			modal: null,
			condition: condition?.opener ?? null,
		}),
		object: isShare && isOfTheText(object, context) ? null : object,
		condition: condition?.range ?? null,
		needs: "known",
	};
}

/** "to take part", "to act as guarantor", "to send 400 observers": a share in carrying out what is agreed. */
function isContribution(
	verb: number,
	{ to }: Clause,
	{ tokens, codebook, lexicon }: StanceContext,
): boolean {
	const phrase = phrasesAt(lexicon.shares, tokens, { at: verb, to })[0];
	if (phrase !== undefined) return true;
	if (!wordSet(codebook, "sending-verbs").has(tokens[verb]!.lemma))
		return false;
	const sent = wordSet(codebook, "sent-helpers");
	for (let at = verb + 1; at < Math.min(to, verb + SENT_REACH); at++) {
		const { tag, lemma } = tokens[at]!;
		if (sent.has(lemma)) return true;
		if (!/^(CD|JJ|DT|NN|NNS|RB|IN|PRP\$)$/.test(tag) || tag === "TO") break;
	}
	return false;
}

/** Words behind a verb of sending in which it is told who is sent. */
const SENT_REACH = 6;

/** Whether a share is taken in the text spoken of, since its own words tell no issue: "to act as guarantors". */
function isOfTheText(
	object: StanceFound["object"],
	context: StanceContext,
): boolean {
	if (object === null) return true;
	const told = resolveObject(object, object.start, context).certainty;
	return (
		!/^(named|issue)$/.test(told) &&
		spokenOf(object.start, context).target !== null
	);
}

/** Words from "to have" to its participle. */
const BROUGHT_REACH = 12;
/** "[vowed] to have the law passed", "to see the pact torn up": what is to come about, or not; null where nothing is brought about. */
function broughtAbout(
	{ to }: Clause,
	verb: number,
	actor: string,
	{ tokens, codebook }: StanceContext,
): StanceFound | null {
	if (!/^(have|get|see)$/.test(tokens[verb]!.lemma)) return null;
	const passing = wordSet(codebook, "passing");
	const undoing = wordSet(codebook, "undoing");
	for (let at = verb + 2; at < Math.min(to, verb + BROUGHT_REACH); at++) {
		const { tag, lemma, norm } = tokens[at]!;
		if (/^(MD|VBZ|VBP|WDT|WP)$/.test(tag)) return null;
		const isPast = /^VB[ND]$/.test(tag);
		const isPassed = (isPast && passing.has(lemma)) || norm === "through";
		if (!isPassed && !(isPast && undoing.has(lemma))) continue;
		return {
			actor,
			stance: isPassed ? "supports" : "opposes",
			object: rangeOf(tokens, { from: verb + 1, to: at }),
			condition: null,
			needs: "known",
		};
	}
	return null;
}

/** The place of "to" at the head of "to free …", "not to sign …"; null where something else stands there. */
function infinitiveIn(
	{ from, to }: Clause,
	{ tokens }: StanceContext,
): number | null {
	const at = /^(not|never)$/.test(tokens[from]?.norm ?? "") ? from + 1 : from;
	return at + 1 < to && tokens[at]!.tag === "TO" && tokens[at + 1]!.tag === "VB"
		? at
		: null;
}
