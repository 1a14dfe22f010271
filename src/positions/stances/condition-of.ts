/** The condition that a clause stands under: in a clause of its own beside it, or inside it. */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { findCondition } from "../../drafts/clauses/find-condition.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import type { StanceContext } from "./stance-context.js";

export interface ConditionFound {
	readonly range: Range;
	/** Its word of opening: "if", "unless", "only". */
	readonly opener: string;
}

/** The condition of the clause; null where it stands under none. */
export function conditionOf(
	clauses: readonly Clause[],
	index: number,
	{ tokens }: StanceContext,
): ConditionFound | null {
	const [before, own, after] = [
		clauses[index - 1],
		clauses[index]!,
		clauses[index + 1],
	];
	for (const clause of [after, before]) {
		if (clause === undefined || !clause.isCondition) continue;
		const window = findCondition(tokens, clause) ?? clause;
		const range = rangeOf(tokens, window);
		if (range !== null) return { range, opener: tokens[window.from]!.norm };
	}
	const inside = findCondition(tokens, own);
	const range = inside === null ? null : rangeOf(tokens, inside);
	return inside === null || range === null
		? null
		: { range, opener: tokens[inside.from]!.norm };
}
