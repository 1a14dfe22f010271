/** Stands whose subject and verb are left out: "is in favour of the court [but against pardons]", "hailed the text [yet harbours misgivings]". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { phrasesAt } from "../phrase-index.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { stanceOfAct } from "./stance-of-act.js";

/** The stand of the subject before, in a clause set against another; null where the clause has a subject of its own. */
export function findElided(
	clauses: readonly Clause[],
	index: number,
	actor: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, lexicon } = context;
	const clause = clauses[index]!;
	const isResumed = clause.opener === null && clause.sharesSubject;
	if (
		!isResumed &&
		!/^(but|yet|though|although|albeit|and)$/.test(clause.opener ?? "")
	)
		return null;
	let at = clause.from;
	while (at < clause.to && /^(RB|DT)$/.test(tokens[at]!.tag)) at++;
	if (at >= clause.to || /^(VBZ|VBP|MD)$/.test(tokens[at]!.tag)) return null;
	const isPast = tokens[at]!.tag === "VBD";
	// "yet harbours misgivings": the tagger may take a verb for a noun, where a phrase of two words tells otherwise.
	const hit = phrasesAt(lexicon.acts, tokens, { at, to: clause.to }).find(
		({ value, length }) =>
			// "but *troubled by* the pace": a participle may look like a past tense.
			value.wordClass === "adjectives" ||
			(!isPast &&
				(value.wordClass !== "verbs" ||
					length > 1 ||
					/^(DT|PRP\$)$/.test(tokens[at + 1]?.tag ?? ""))),
	);
	if (hit === undefined) return null;
	const found = stanceOfAct(
		{ act: hit.value, at, length: hit.length },
		{ clause, clauses, index, actor, isRefused: false },
		context,
	);
	// "but against all odds": with so few words the object must tell that a stand is taken.
	return found.needs === "any" ? { ...found, needs: "matter" } : found;
}
