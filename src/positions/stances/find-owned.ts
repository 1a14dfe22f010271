/** Feelings that a speaker owns to by a noun: "[reaffirmed] their attachment to the pact", "[reiterated] its opposition to sanctions". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { mentionAt } from "../mention-index.js";
import { firstAct } from "./act-in-clause.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { stanceOfAct } from "./stance-of-act.js";

/** The stance in a clause that is a noun phrase with a possessive; null where it is the feeling of others. */
export function findOwned(
	clause: Clause,
	speaker: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens } = context;
	const owner = tokens[clause.from]!;
	if (!/^(his|her|its|their)$/.test(owner.norm)) return null;
	const place = mentionAt(context.mentions, owner);
	const isOthers =
		place !== null &&
		place.end === owner.end &&
		place.id !== speaker &&
		context.actors.get(place.id)?.type !== "source";
	const act = isOthers ? null : firstAct(clause, clause.from, context);
	return act === null || act.act.wordClass !== "nouns"
		? null
		: stanceOfAct(
				act,
				{
					clause,
					clauses: [clause],
					index: 0,
					actor: speaker,
					isRefused: false,
				},
				context,
			);
}
