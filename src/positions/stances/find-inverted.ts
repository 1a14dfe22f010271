/** Refusals whose verb stands before its subject: "under no circumstances will Orland recognise the border", "never would she sign". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import type { Statement } from "../../model/statement.js";
import { wordSet } from "../word-set.js";
import { firstAct } from "./act-in-clause.js";
import { clauseSubject } from "./clause-subject.js";
import { landGivenUp } from "./land-given-up.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { stanceOfAct } from "./stance-of-act.js";
import { stanceUnder } from "./stance-under.js";
import { maySpeakFor } from "./who-may-be-spoken-for.js";

/** What opens a clause so turned round. */
const OPENERS: readonly (readonly string[])[] = [
	"under no circumstances",
	"under no condition",
	"under no conditions",
	"in no circumstances",
	"on no account",
	"in no case",
	"at no point",
	"at no time",
	"by no means",
	"not for a moment",
	"never again",
	"never",
].map((words) => words.split(" "));

/** Words of a subject that stands behind its modal verb. */
const SUBJECT = 8;

/** The stand of a clause turned round by its denial; null for any other clause. */
export function findInverted(
	clauses: readonly Clause[],
	index: number,
	statement: Statement,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const clause = clauses[index]!;
	const quoted = /^[“"‘']$/.test(tokens[clause.from]!.norm) ? 1 : 0;
	const from = clause.from + quoted;
	const opener = OPENERS.find((words) =>
		words.every((word, i) => tokens[from + i]?.norm === word),
	);
	if (opener === undefined) return null;
	const modal = from + opener.length;
	if (!/^(will|would|can|could|shall)$/.test(tokens[modal]?.norm ?? ""))
		return null;
	let verb = modal + 2;
	while (verb < Math.min(clause.to, modal + SUBJECT) && !isBase(verb)) verb++;
	if (verb >= clause.to || !isBase(verb)) return null;
	const inner = { ...clause, from: modal + 1, opener: null };
	const actor = clauseSubject(inner, verb, context, statement.speaker, null);
	if (actor === null || !maySpeakFor(statement, actor, context)) return null;
	const act = firstAct(inner, verb, context);
	if (act !== null && act.at === verb) {
		const found = stanceOfAct(
			act,
			{ clause: inner, clauses, index, actor, isRefused: false },
			context,
		);
		const stance = stanceUnder(act.act.stance, {
			isNegated: true,
			modal: null,
			condition: null,
		});
		return { ...found, stance };
	}
	const { lemma } = tokens[verb]!;
	return isHeld(lemma)
		? {
				actor,
				stance: "opposes",
				object: rangeOf(tokens, { from: verb + 1, to: clause.to }),
				condition: null,
				about: landGivenUp({ from: verb, to: clause.to }, context),
				needs: "known",
			}
		: null;

	function isHeld(lemma: string): boolean {
		return (
			wordSet(codebook, "stance-offers").has(lemma) ||
			wordSet(codebook, "refused-acts").has(lemma)
		);
	}

	function isBase(at: number): boolean {
		const { tag, norm, lemma } = tokens[at]!;
		return (
			(norm === lemma && /^VB/.test(tag)) ||
			// "would his country *cede*": the tagger may take the verb for a noun.
			(tag === "NN" && isHeld(norm))
		);
	}
}
