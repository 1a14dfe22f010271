/** Things offered or promised by their names: "offered $400m for roads on condition that the truce holds", "has promised the observers". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf, tokenFrom } from "../../drafts/clauses/token-window.js";
import { conditionOf } from "./condition-of.js";
import { resolveObject } from "./resolve-object.js";
import type { StanceContext, StanceFound } from "./stance-context.js";

/** The stand of whoever offers a thing on a condition, or promises one that the text tells of; null for any other gift. */
export function findOffered(
	clauses: readonly Clause[],
	lemma: string,
	speaker: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens } = context;
	const clause = clauses[0];
	if (clause === undefined || !/^(offer|promise|pledge)$/.test(lemma))
		return null;
	// "promised *parliament would vote*" tells of a deed and names no thing.
	for (let at = clause.from; at < clause.to; at++) {
		const { tag } = tokens[at]!;
		if (/^(IN|TO|,)$/.test(tag)) break;
		if (/^(MD|VB|W)/.test(tag)) return null;
	}
	const condition = conditionOf(clauses, 0, context);
	const end =
		condition === null
			? clause.to
			: Math.min(clause.to, tokenFrom(tokens, condition.range.start));
	const object = rangeOf(tokens, { from: clause.from, to: end });
	if (object === null || tokens[clause.from]!.tag === "TO") return null;
	if (condition !== null)
		return {
			actor: speaker,
			stance: "conditional",
			object,
			condition: condition.range,
			needs: "any",
		};
	const isTold =
		lemma !== "offer" &&
		/^(the|its|his|her|their|these|those)$/.test(tokens[clause.from]!.norm) &&
		resolveObject(object, object.start, context).certainty === "named";
	return isTold
		? {
				actor: speaker,
				stance: "supports",
				object,
				condition: null,
				needs: "known",
			}
		: null;
}
