/** Which statement a denial points back to with "that", "the accusation" or nothing but a verdict. */

import { isAccusation, isAimedAt } from "./accusations.js";
import { SHELF } from "./claim-book.js";
import type { ClaimContext } from "./claim-context.js";
import type { Denial } from "./find-denials.js";
import { mayBeDenied, tellsOfOthers } from "./may-be-denied.js";

/** How many sentences back "that" reaches, and how many "the claim" and "the accusation" do. */
const REACH = { anything: 2, claim: 12, accusation: 12 } as const;

/** Sentences by which an accusation of the denier's own side may stand further back than one of nobody known. */
const FURTHER = 2;

/** The statement that words pointing back mean: an accusation before anything else said, the nearest of either; null for none. */
export function meantBy(
	denial: Denial,
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): number | null {
	const { statements } = context;
	const { speaker } = statements[denial.statement]!;
	const here = context.sentenceAt(denial.about.start);
	const { pointsTo } = denial;
	let nearest: number | null = null;
	let aimed: number | null = null;
	let accusing: { readonly at: number; readonly distance: number } | null =
		null;
	for (
		let at = denial.statement + 1;
		at >= 0 && at >= denial.statement - SHELF;
		at--
	) {
		if (at >= denial.statement && !isToldFirst(at, denial, context)) continue;
		if (isOwnAccusation(at, denial, context)) return null;
		if (!mayBeDenied(at, speaker, deniers, context)) continue;
		const place = statements[at]!.content[0]!;
		const distance = here - context.sentenceAt(place.start);
		if (distance > REACH[pointsTo]) break;
		if (accusing !== null && distance > accusing.distance + FURTHER) break;
		if (pointsTo === "anything") {
			nearest ??= at;
			continue;
		}
		const isAimed = isAimedAt(denial.statement, at, context);
		if (isAccusation(at, context)) {
			if (isAimed) return at;
			accusing ??= { at, distance };
		}
		if (isAimed) aimed ??= at;
		if (distance <= REACH.anything && mayBeMeant(at, pointsTo, context))
			nearest ??= at;
	}
	// "Ruiz said he was very angry. Kiral dismissed the claim": nobody is accused by the words in between.
	return accusing?.at ?? aimed ?? nearest;
}

/** "Kiral, which Orland accuses of arming the clans, rejected the charge": told within the denier’s own words, and before the denial. */
function isToldFirst(
	at: number,
	{ statement, about }: Denial,
	{ statements, sentenceAt }: ClaimContext,
): boolean {
	const place = statements[at]?.content[0];
	return (
		at !== statement &&
		place !== undefined &&
		place.end <= about.start &&
		sentenceAt(place.start) === sentenceAt(about.start)
	);
}

/** "…, as Ruiz alleges, he called the suggestion theatre": who has just made the accusation is not who denies it, whatever "he" was taken for. */
function isOwnAccusation(
	at: number,
	{ statement, about, pointsTo }: Denial,
	context: ClaimContext,
): boolean {
	const { statements, sentenceAt } = context;
	const { speaker, content } = statements[at]!;
	return (
		pointsTo !== "claim" &&
		content[0] !== undefined &&
		speaker === statements[statement]!.speaker &&
		sentenceAt(content[0].start) === sentenceAt(about.start) &&
		isAccusation(at, context)
	);
}

/** "the accusation" is none of what somebody says of himself; "the claim" may be. */
function mayBeMeant(
	at: number,
	pointsTo: Denial["pointsTo"],
	context: ClaimContext,
): boolean {
	return pointsTo !== "accusation" || tellsOfOthers(at, context);
}
