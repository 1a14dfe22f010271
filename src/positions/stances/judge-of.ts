/** Whose verdict it is, where somebody spoken of holds it. */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { wordSet } from "../word-set.js";
import { clauseSubject } from "./clause-subject.js";
import type { StanceContext } from "./stance-context.js";

/** Whose verdict a clause holds: "(Orland believes) that the cap is too low" is Orland's; null where the text does not tell whose. */
export function judgeOf(
	clauses: readonly Clause[],
	index: number,
	speaker: string,
	context: StanceContext,
): string | null {
	const before = clauses[index - 1];
	if (clauses[index]!.opener !== "that" || before === undefined) return speaker;
	const verb = before.to - 1;
	const holds =
		/^VB/.test(context.tokens[verb]!.tag) &&
		wordSet(context.codebook, "opinion-verbs").has(context.tokens[verb]!.lemma);
	if (!holds || verb === before.from) return speaker;
	return clauseSubject(before, verb, context, speaker, null);
}
