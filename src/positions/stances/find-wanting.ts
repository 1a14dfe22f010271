/** Figures that a speaker finds wanting: "900 officers could not hold a city of that size". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { tokenFrom, windowOf } from "../../drafts/clauses/token-window.js";
import { firstVerb } from "./act-in-clause.js";
import { subjectRange } from "./clause-subject.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { provisionOfFigure } from "./taken-up.js";

/** The worries of a speaker who says what a figure that was proposed cannot do. */
export function findWanting(
	clauses: readonly Clause[],
	speaker: string | null,
	context: StanceContext,
): readonly StanceFound[] {
	if (speaker === null) return [];
	const { tokens } = context;
	return clauses.flatMap((clause): readonly StanceFound[] => {
		if (clause.isCondition || clause.isRelative) return [];
		const verb = firstVerb(clause, context);
		const subject = verb === null ? null : subjectRange(clause, verb, context);
		if (verb === null || subject === null) return [];
		const isDenied =
			tokens[verb]!.norm === "cannot" ||
			(/^(can|ca|could|would|will|wo)$/.test(tokens[verb]!.norm) &&
				/^(not|n't|n’t|never|hardly|barely|scarcely)$/.test(
					tokens[verb + 1]?.norm ?? "",
				));
		const isFigure =
			tokens[tokenFrom(tokens, subject.start)]?.tag === "CD" &&
			provisionOfFigure(windowOf(tokens, subject), context) !== null;
		return isDenied && isFigure
			? [
					{
						actor: speaker,
						stance: "concerned",
						object: subject,
						condition: null,
						needs: "known",
					},
				]
			: [];
	});
}
