/** Which statement a denial points back to with "that", "the accusation" or nothing but a verdict. */

import { mentionsIn } from "../mention-index.js";
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
	const { statements, attributions, codebook, mentions } = context;
	const denier = statements[denial.statement]!;
	const here = context.sentenceAt(denial.about.start);
	const accusing = wordSet(codebook, "claim-verbs");
	const isOfDenier = ofSideOf(denier.speaker, context);
	let nearest: number | null = null;
	let aimed: number | null = null;
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
			other.speaker === denier.speaker ||
			isDoubt(at, context)
		)
			continue;
		const distance = here - context.sentenceAt(span.start);
		if (distance > REACH[denial.pointsTo]) break;
		const isAccusing = accusing.has(attributions[at]!.lemma ?? "");
		if (isAccusing && denial.pointsTo === "accusation") return at;
		if (distance <= REACH.anything) nearest ??= at;
		const isAimed = mentionsIn(mentions, span).some(({ id }) => isOfDenier(id));
		if (isAimed && denial.pointsTo === "accusation") aimed ??= at;
	}
	// "Trump said he was very angry. Kiral dismissed the claim": nobody is accused by the words in between.
	return aimed ?? nearest;
}

/** Tells whether an actor is the denier or stands on the denier's side. */
function ofSideOf(
	denier: string | null,
	{ actors }: ClaimContext,
): (actor: string) => boolean {
	const own = actors.get(denier ?? "");
	return (id) => {
		if (id === denier) return true;
		const other = actors.get(id);
		return (
			own !== undefined &&
			own.side !== null &&
			(other?.side === own.side || other?.name === own.side)
		);
	};
}

/** "an editorial that doubted the account" takes up a claim and makes none. */
function isDoubt(
	at: number,
	{ attributions, codebook }: ClaimContext,
): boolean {
	const lemma = attributions[at]!.lemma ?? "";
	return wordSet(codebook, "doubting-cues").has(lemma);
}
