/** Puts to each point the notes a careful drafter would make in its margin. */

import type {
	DraftFinding,
	NegotiatingText,
	Point,
} from "../../model/negotiating-text.js";
import type { DraftLexicon } from "../draft-lexicon.js";
import { checkBrackets } from "./check-brackets.js";
import { checkDuties } from "./check-duties.js";
import { checkPairs } from "./check-pairs.js";
import { checkReferences } from "./check-references.js";
import { checkTerms } from "./check-terms.js";
import { checkUnits } from "./check-units.js";

/** One check: what it finds in each point, by the point's index. */
export type Check = (
	draft: NegotiatingText,
	lexicon: DraftLexicon,
) => (point: Point, at: number) => readonly DraftFinding[];

const CHECKS: readonly Check[] = [
	checkBrackets,
	checkTerms,
	checkDuties,
	checkReferences,
	checkUnits,
	checkPairs,
];

/** The draft with the findings of every point, in text order. */
export function checkDraft(
	draft: NegotiatingText,
	lexicon: DraftLexicon,
): NegotiatingText {
	const checks = CHECKS.map((check) => check(draft, lexicon));
	return {
		...draft,
		points: draft.points.map((point, at) => ({
			...point,
			findings: checks
				.flatMap((check) => check(point, at))
				.sort(
					(a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : 1),
				),
		})),
	};
}
