/** Which statement a denial points back to with "that", "the accusation" or nothing but a verdict. */

import { wordSet } from "../word-set.js";
import { SHELF } from "./claim-book.js";
import type { ClaimContext } from "./claim-context.js";
import type { Denial } from "./find-denials.js";

/** How many sentences back "that" reaches, and how many "the accusation" does. */
const REACH = { anything: 2, accusation: 12 } as const;

/** The statement that words pointing back mean: an accusation before anything else said, the nearest of either; null for none. */
export function meantBy(
	denial: Denial,
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): number | null {
	const { statements, attributions, codebook } = context;
	const denier = statements[denial.statement]!;
	const here = context.sentenceAt(denial.about.start);
	const accusing = wordSet(codebook, "claim-verbs");
	let nearest: number | null = null;
	for (
		let at = denial.statement - 1;
		at >= 0 && at >= denial.statement - SHELF;
		at--
	) {
		const other = statements[at]!;
		const span = other.content[0];
		if (
			span === undefined ||
			other.form === "none" ||
			deniers.has(at) ||
			other.speaker === denier.speaker
		)
			continue;
		const distance = here - context.sentenceAt(span.start);
		if (distance > REACH[denial.pointsTo]) break;
		const isAccusing = accusing.has(attributions[at]!.lemma ?? "");
		if (isAccusing && denial.pointsTo === "accusation") return at;
		if (distance <= REACH.anything && nearest === null) nearest = at;
	}
	return nearest;
}
