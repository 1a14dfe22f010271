/** Plain answers: "our answer to the pact is no", "the answer was a firm yes". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import { firstVerb } from "./act-in-clause.js";
import { conditionOf } from "./condition-of.js";
import { spokenOf } from "./resolve-object.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { isNegatedBy, stanceUnder } from "./stance-under.js";

/** The stands of a speaker who tells the answer to what was put forward. */
export function findAnswer(
	clauses: readonly Clause[],
	speaker: string | null,
	context: StanceContext,
): readonly StanceFound[] {
	if (speaker === null) return [];
	return clauses.flatMap((clause, index): readonly StanceFound[] => {
		if (clause.isCondition || clause.isRelative) return [];
		const found = answer(clauses, index, speaker, context);
		return found === null ? [] : [found];
	});
}

function answer(
	clauses: readonly Clause[],
	index: number,
	speaker: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens } = context;
	const clause = clauses[index]!;
	const verb = firstVerb(clause, context);
	if (verb === null) return null;
	let noun = clause.from;
	while (
		noun < verb &&
		!/^(answer|reply|response|verdict)$/.test(tokens[noun]!.lemma)
	)
		noun++;
	if (
		noun === verb ||
		noun === clause.from ||
		!/^(the|our|its|their|his|her|my)$/.test(tokens[noun - 1]!.norm)
	)
		return null;
	const said = wordIn(verb, clause, context);
	if (said === null) return null;
	const isTo = tokens[noun + 1]?.norm === "to" && noun + 2 < verb;
	if (!isTo && (noun + 1 !== verb || !isAfterText(noun, context))) return null;
	const condition = conditionOf(clauses, index, context);
	return {
		actor: speaker,
		stance: stanceUnder("supports", {
			isNegated:
				(tokens[said]!.norm === "yes") ===
				isNegatedBy(tokens, { from: verb, to: said }, new Set()),
			modal: null,
			condition: condition?.opener ?? null,
		}),
		object: isTo ? rangeOf(tokens, { from: noun + 2, to: verb }) : null,
		condition: condition?.range ?? null,
		needs: "known",
	};
}

/** "was a firm *no*": the place of the word; null where the answer is another or goes on ("no better"). */
function wordIn(
	verb: number,
	{ to }: Clause,
	{ tokens }: StanceContext,
): number | null {
	let hasLink = false;
	for (let at = verb; at < to; at++) {
		const { lemma, norm, tag } = tokens[at]!;
		if (hasLink && /^(yes|no)$/.test(norm))
			return at + 1 >= to || !/^(JJ|NN|RB|CD|IN)/.test(tokens[at + 1]!.tag)
				? at
				: null;
		if (/^(be|remain|stay)$/.test(lemma)) hasLink = true;
		else if (
			!/^(MD|RB|JJ|DT|VB)/.test(tag) &&
			!/^(firm|flat|plain|loud|clear)$/.test(norm) &&
			!/^[“"'‘:,–—-]$/.test(norm) &&
			norm !== "still"
		)
			return null;
	}
	return null;
}

/** Whether a text was spoken of in the sentence or the one before, for a bare "the answer" to be on it. */
function isAfterText(at: number, context: StanceContext): boolean {
	const { sentenceAt, tokens } = context;
	const { start } = tokens[at]!;
	const own = sentenceAt(start);
	const before = own === null ? null : sentenceAt(own.start - 2);
	const from = (before ?? own)?.start ?? start;
	return spokenOf(start, context, start - from).target !== null;
}
