/** Acceptance held out in a figure of speech: "the clause could fly, provided …", "monitors might pass muster if …". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { phrasesAt } from "../phrase-index.js";
import { firstVerb } from "./act-in-clause.js";
import { subjectRange } from "./clause-subject.js";
import { conditionOf } from "./condition-of.js";
import { isPlainIssue, mayBeJudged } from "./may-be-judged.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { isNegatedBy } from "./stance-under.js";

/** The conditional stands of a speaker who says on what condition a text or a clause would do. */
export function findWorkable(
	clauses: readonly Clause[],
	speaker: string | null,
	context: StanceContext,
): readonly StanceFound[] {
	if (speaker === null) return [];
	return clauses.flatMap((clause, index): readonly StanceFound[] => {
		if (clause.isCondition || clause.isRelative) return [];
		const found = workable(clauses, index, speaker, context);
		return found === null ? [] : [found];
	});
}

function workable(
	clauses: readonly Clause[],
	index: number,
	speaker: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, lexicon } = context;
	const clause = clauses[index]!;
	const modal = firstVerb(clause, context);
	if (
		modal === null ||
		!(
			/^(would|could|might|may|can|cannot|will|'d|’d)$/.test(
				tokens[modal]!.norm,
			) || tokens[modal]!.lemma === "be"
		)
	)
		return null;
	// "was possible if": the phrase holds the verb itself.
	let at = tokens[modal]!.lemma === "be" ? modal : modal + 1;
	while (at < clause.to && /^RB/.test(tokens[at]!.tag)) at++;
	if (phrasesAt(lexicon.workable, tokens, { at, to: clause.to }).length === 0)
		return null;
	const object = subjectRange(clause, modal, context);
	const condition = conditionOf(clauses, index, context);
	if (object === null || condition === null) return null;
	// "could not work if it rained" foretells; "could not work unless …" asks for something.
	const isNegated = isNegatedBy(tokens, { from: modal, to: at }, new Set());
	if (/^(unless|until)$/.test(condition.opener) !== isNegated) return null;
	const isMatter = mayBeJudged(object, context);
	const isConsent = tokens
		.slice(at, clause.to)
		.some(({ norm }) =>
			/^(acceptable|palatable|tolerable|accepted|tolerated|bearable)$/.test(
				norm,
			),
		);
	return isMatter || isConsent || isPlainIssue(object, "supports", context)
		? {
				actor: speaker,
				stance: "conditional",
				object,
				condition: condition.range,
				// Who says when a thing would be acceptable consents to it, whatever it is.
				needs: isConsent ? "any" : isMatter ? "matter" : "known",
			}
		: null;
}
