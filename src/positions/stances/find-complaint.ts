/** Complaints: what somebody complains of is what their clause is about: "complained that the text ignored the refugees". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { firstVerb } from "./act-in-clause.js";
import { subjectRange } from "./clause-subject.js";
import { mayBeJudged } from "./may-be-judged.js";
import type { StanceContext, StanceFound } from "./stance-context.js";

/** The stand of a speaker who complains of the clause's subject; null where that is nothing negotiated over. */
export function findComplaint(
	clause: Clause | undefined,
	speaker: string | null,
	context: StanceContext,
): StanceFound | null {
	const verb = clause === undefined ? null : firstVerb(clause, context);
	if (clause === undefined || verb === null || speaker === null) return null;
	const object = subjectRange(clause, verb, context);
	return object === null || !mayBeJudged(object, context)
		? null
		: {
				actor: speaker,
				stance: "concerned",
				object,
				condition: null,
				needs: "known",
			};
}
