/** Adds to claims those who assert the same thing elsewhere, and makes claims of what is only claimed. */

import { isOverlapping } from "../../model/span.js";
import { contentStems } from "../content-stems.js";
import { wordSet } from "../word-set.js";
import { addSide } from "./add-side.js";
import { type ClaimContext, likeness } from "./claim-context.js";
import type { ClaimDraft } from "./propositions-of.js";

/** Like words from this share on are the same proposition. */
const SAME = 0.6;

/** Changes `claims`: assertions join the claim they are like; words that leave the truth open make a claim of their own. */
export function joinAssertions(
	claims: ClaimDraft[],
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): void {
	context.statements.forEach((statement, index) => {
		const span = statement.content[0];
		if (span === undefined || statement.form === "none" || deniers.has(index))
			return;
		if (
			claims.some(({ asserted, denied }) =>
				[...asserted, ...denied].some((side) => isOverlapping(side.span, span)),
			)
		)
			return;
		const claim = claims.find((candidate) => isLike(candidate, index, context));
		if (claim !== undefined) {
			addSide(claim.asserted, { actor: statement.speaker, span });
			if (isCue(index, "concession-verbs", context)) claim.conceded = true;
		} else if (
			isCue(index, "claim-verbs", context) &&
			statement.speaker !== null
		)
			claims.push({
				proposition: span.text,
				place: span,
				asserted: [{ actor: statement.speaker, span }],
				denied: [],
				conceded: false,
			});
	});
}

/** The same words, or a claim of the same side that names the same rare thing. */
function isLike(
	claim: ClaimDraft,
	index: number,
	context: ClaimContext,
): boolean {
	const stems = context.stems[index]!;
	const own = contentStems(claim.proposition);
	const speaker = context.statements[index]!.speaker;
	if (claim.denied.some(({ actor }) => actor === speaker)) return false;
	if (likeness(own, stems, context) >= SAME) return true;
	if (!isCue(index, "claim-verbs", context)) return false;
	const side = speaker === null ? null : sideOf(speaker, context);
	const isOneSide =
		side !== null &&
		claim.asserted.some(
			({ actor }) => actor !== null && sideOf(actor, context) === side,
		);
	return isOneSide && sharesName(claim.proposition, index, context);
}

function sideOf(actor: string, { actors }: ClaimContext): string | null {
	const found = actors.get(actor);
	return found === undefined ? null : (found.side ?? found.name);
}

/** Whether both name the same place, person or thing that few other statements name. */
function sharesName(
	proposition: string,
	index: number,
	context: ClaimContext,
): boolean {
	const names = proposition.match(/\p{Lu}[\p{L}’'-]{3,}/gu) ?? [];
	return names.some((name) => {
		const [stem] = contentStems(name);
		return (
			stem !== undefined &&
			context.stems[index]!.has(stem) &&
			(context.frequency.get(stem) ?? 0) <= 4
		);
	});
}

/** Whether a word of the codebook's list is the cue of a statement. */
function isCue(
	index: number,
	list: string,
	{ attributions, codebook }: ClaimContext,
): boolean {
	return wordSet(codebook, list).has(attributions[index]!.lemma ?? "");
}
