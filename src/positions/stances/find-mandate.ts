/** What is demanded in a clause of its own: "insisted that sanctions end on the day of signing", "asked that the vote be held again". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import {
	rangeOf,
	tokenFrom,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Statement } from "../../model/statement.js";
import { wordSet } from "../word-set.js";
import { firstVerb } from "./act-in-clause.js";
import { conditionOf } from "./condition-of.js";
import { isUndone } from "./find-duties.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { stanceUnder } from "./stance-under.js";

/** The stand of a speaker who demands what the first clause tells; null where it is told as a fact. */
export function findMandate(
	clauses: readonly Clause[],
	statement: Statement,
	lemma: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const { speaker } = statement;
	const clause = clauses[0];
	if (speaker === null || clause === undefined) return null;
	if (!wordSet(codebook, "mandative-verbs").has(lemma)) return null;
	const verb = hiddenBase(clause, context) ?? firstVerb(clause, context);
	if (
		verb === null ||
		verb === clause.from ||
		!isBase(verb, statement, context)
	)
		return null;
	const before = tokens[verb - 1]!.norm;
	const isNegated = /^(not|never)$/.test(before) || isNever(clause, context);
	const isUndoing = isUndone(verb, clause.to, context);
	const condition = conditionOf(clauses, 0, context);
	return {
		actor: speaker,
		stance: stanceUnder("supports", {
			isNegated: isNegated !== isUndoing,
			modal: null,
			condition: condition?.opener ?? null,
		}),
		object: rangeOf(tokens, {
			from: clause.from,
			to: isUndoing ? verb : clause.to,
		}),
		condition: condition?.range ?? null,
		needs: "topic",
	};
}

/** Words of a subject before a verb that the tagger took for a noun. */
const SUBJECT = 5;

/** "sanctions *end* on the day": a verb that looks like a noun behind a plural; null where none stands at the head of the clause. */
function hiddenBase(
	{ from, to }: Clause,
	{ tokens, codebook }: StanceContext,
): number | null {
	const ends = wordSet(codebook, "endings");
	const begins = wordSet(codebook, "beginnings");
	for (let at = from + 1; at + 1 < Math.min(to, from + SUBJECT); at++) {
		const { tag, norm } = tokens[at]!;
		if (/^(MD|VB)/.test(tag)) return null;
		if (tag !== "NN" || tokens[at - 1]!.tag !== "NNS") continue;
		const isVerb =
			ends.has(norm) ||
			begins.has(norm) ||
			/^(end|stop|halt|cease|return|leave|withdraw)$/.test(norm);
		if (isVerb && /^(IN|RB|TO|,|\.)$/.test(tokens[at + 1]!.tag)) return at;
	}
	return null;
}

/** "be held", "she resign", and behind a telling in the past a plural's present: a fact would be told in the past as well. */
function isBase(
	verb: number,
	{ cue }: Statement,
	{ tokens }: StanceContext,
): boolean {
	const { norm, lemma, tag } = tokens[verb]!;
	if (norm === "be") return true;
	if (norm !== lemma || !/^(VB|VBP|NN)$/.test(tag)) return false;
	const subject =
		tokens[/^(not|never)$/.test(tokens[verb - 1]!.norm) ? verb - 2 : verb - 1];
	if (/^(NN|NNP)$/.test(subject?.tag ?? "")) return true;
	if (/^(he|she|it)$/.test(subject?.norm ?? "")) return true;
	if (cue === null) return false;
	const { from, to } = windowOf(tokens, cue);
	return tokens
		.slice(from, Math.max(to, tokenFrom(tokens, cue.end)))
		.some((token) => token.tag === "VBD");
}

/** "be eased *under no circumstances*" */
function isNever(
	{ from, to }: { readonly from: number; readonly to: number },
	{ tokens }: StanceContext,
): boolean {
	for (let at = from; at + 1 < to; at++)
		if (
			/^(under|in|on)$/.test(tokens[at]!.norm) &&
			tokens[at + 1]!.norm === "no" &&
			/^(circumstance|case|condition|account|way)$/.test(
				tokens[at + 2]?.lemma ?? "",
			)
		)
			return true;
	return false;
}
