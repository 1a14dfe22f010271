/** Duties laid down by a speaker: "any deal must uphold our borders", "the map cannot be redrawn by force". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import type { Statement } from "../../model/statement.js";
import { conditionOf } from "./condition-of.js";
import type { StanceContext, StanceFound } from "./stance-context.js";

/** The speaker's stand on what must be, must not be, or cannot be done. The issue is that of the whole clause. */
export function findDuties(
	clauses: readonly Clause[],
	{ speaker }: Statement,
	context: StanceContext,
): readonly StanceFound[] {
	if (speaker === null) return [];
	const { tokens } = context;
	const found: StanceFound[] = [];
	clauses.forEach((clause, index) => {
		if (clause.isCondition || clause.isRelative || clause.opener === "because")
			return;
		const stance = dutyIn(clause, context);
		if (stance === null) return;
		const condition = conditionOf(clauses, index, context);
		found.push({
			actor: speaker,
			stance,
			object: {
				start: tokens[clause.from]!.start,
				end: tokens[clause.to - 1]!.end,
			},
			condition: condition?.range ?? null,
			needs: "known",
		});
	});
	return found;
}

function dutyIn(
	{ from, to }: Clause,
	{ tokens }: StanceContext,
): "supports" | "opposes" | null {
	for (let at = from; at < to; at++) {
		const { tag, norm } = tokens[at]!;
		if (/^(VBZ|VBD|VBP)$/.test(tag)) return null;
		if (tag !== "MD") continue;
		const next = tokens[at + 1];
		const isNegated =
			norm === "cannot" || /^(not|n't|never)$/.test(next?.norm ?? "");
		if (/^(must|should)$/.test(norm)) return isNegated ? "opposes" : "supports";
		return /^(can|could|ca|cannot)$/.test(norm) &&
			isNegated &&
			isPassiveFrom(at + 1, to, tokens)
			? "opposes"
			: null;
	}
	return null;
}

/** "could not be changed": what cannot be done is refused; "cannot win" is a forecast. */
function isPassiveFrom(
	from: number,
	to: number,
	tokens: StanceContext["tokens"],
): boolean {
	for (let at = from; at < to && at < from + 4; at++)
		if (
			tokens[at]!.norm === "be" &&
			(tokens[at + 1]?.tag === "VBN" || tokens[at + 1]?.tag === "VBD")
		)
			return true;
	return false;
}
