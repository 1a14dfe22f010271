/** Parties that share a verb: "Germany and France stand behind the statute". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { mentionsIn } from "../mention-index.js";
import { subjectRange } from "./clause-subject.js";
import type { StanceContext } from "./stance-context.js";

/** What may stand between two names told in one breath. */
const JOINT =
	/^(?:,|,? and|, as well as|, along with)(?: (?:both|the|its ally|neighbouring|neighboring))* $/;

/** The parties named with the first in the subject of the clause whose verb is given; none where it is alone. */
export function jointSubjects(
	clause: Clause,
	verb: number,
	first: string,
	context: StanceContext,
): readonly string[] {
	const { text, tokens, mentions, drafts } = context;
	const range = subjectRange(clause, verb, context);
	if (range === null) return [];
	const others: string[] = [];
	let at: number | null = null;
	for (const { id, start, end } of mentionsIn(mentions, range)) {
		if (drafts.has(id)) return [];
		if (at === null) {
			if (id === first) at = end;
			continue;
		}
		if (start < at) continue;
		if (!JOINT.test(text.slice(at, start))) return [];
		others.push(id);
		at = end;
	}
	return at !== null && at === tokens[verb - 1]?.end ? others : [];
}
