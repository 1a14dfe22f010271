/** Adds to claims those who assert the same thing elsewhere, and makes claims of what is only claimed. */

import { windowOf } from "../../drafts/clauses/token-window.js";
import { isOverlapping, type Range } from "../../model/span.js";
import { stemOf } from "../content-stems.js";
import { wordSet } from "../word-set.js";
import { asserterOf } from "./accusations.js";
import { addSide } from "./add-side.js";
import {
	type ClaimBook,
	type ClaimDraft,
	claimNear,
	enterClaim,
} from "./claim-book.js";
import { type ClaimContext, likeness, stemsAt } from "./claim-context.js";
import { claimStoodBy } from "./stood-by.js";

/** Like words from this share on are the same proposition. */
const SAME = 0.6;

/** Changes the book: assertions join the claim they are like; words that leave the truth open make a claim of their own. */
export function joinAssertions(
	book: ClaimBook,
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): void {
	context.statements.forEach((statement, index) => {
		const span = statement.content[0];
		if (span === undefined || statement.form === "none" || deniers.has(index))
			return;
		const own = claimNear(book, index, (claim) => isToldBy(claim, span));
		if (own !== null) return;
		const claim =
			claimStoodBy(index, book, context) ??
			claimNear(book, index, (other) => isLike(other, index, context));
		const actor = asserterOf(index, context);
		const side = { actor, span };
		if (claim !== null) {
			addSide(claim.asserted, side);
			if (isCue(index, "concession-verbs", context)) claim.conceded = true;
			return;
		}
		if (!isCue(index, "claim-verbs", context) || actor === null) return;
		if (isLaidClaimTo(index, context)) return;
		enterClaim(book, {
			proposition: span.text,
			place: span,
			stems: stemsAt(span, context),
			at: index,
			asserted: [side],
			denied: [],
			conceded: false,
		});
	});
}

/** "Both claim *the islands*": what somebody wants to be theirs is no account of anything. */
function isLaidClaimTo(
	index: number,
	{ statements, attributions, tokens }: ClaimContext,
): boolean {
	const { cue, content } = statements[index]!;
	const first = content[0];
	if (attributions[index]!.lemma !== "claim" || !cue || !first) return false;
	const verb = windowOf(tokens, cue);
	if (!/^VB/.test(tokens[verb.to - 1]?.tag ?? "")) return false;
	const { from, to } = windowOf(tokens, first);
	for (let at = from; at < to; at++) {
		const { tag, norm } = tokens[at]!;
		if (/^(?:MD|VB)/.test(tag) || norm === "responsibility") return false;
		if (/^(?:,|WDT|WP|WRB)$/.test(tag)) break;
	}
	return tokens[from]!.tag === "DT" || tokens[from]!.tag === "PRP$";
}

function isToldBy({ asserted, denied }: ClaimDraft, span: Range): boolean {
	return (
		asserted.some((side) => isOverlapping(side.span, span)) ||
		denied.some((side) => isOverlapping(side.span, span))
	);
}

/** The same words, or a claim of the same side that names the same rare thing. */
function isLike(
	claim: ClaimDraft,
	index: number,
	context: ClaimContext,
): boolean {
	const speaker = context.statements[index]!.speaker;
	if (claim.denied.some(({ actor }) => actor === speaker)) return false;
	// One word, "the deal", is a thing spoken of and no assertion.
	if (context.stemsOf(index).size < 2) return false;
	if (likeness(claim.stems, context.stemsOf(index), context) >= SAME)
		return true;
	if (!isCue(index, "claim-verbs", context)) return false;
	const side = speaker === null ? null : sideOf(speaker, context);
	const isOneSide =
		side !== null &&
		claim.asserted.some(
			({ actor }) => actor !== null && sideOf(actor, context) === side,
		);
	return isOneSide && sharesName(claim.place, index, context);
}

function sideOf(actor: string, { actors }: ClaimContext): string | null {
	const found = actors.get(actor);
	return found === undefined ? null : (found.side ?? found.name);
}

/** Whether both name the same place, person or thing that few other statements name. */
function sharesName(
	place: Range,
	index: number,
	{ tokens, stemsOf, frequencyOf }: ClaimContext,
): boolean {
	const { from, to } = windowOf(tokens, place);
	const stems = stemsOf(index);
	for (let at = from; at < to; at++) {
		const { tag, lemma } = tokens[at]!;
		if (!tag.startsWith("NNP") || lemma.length < 4) continue;
		const stem = stemOf(lemma);
		if (stems.has(stem) && frequencyOf(stem) <= 4) return true;
	}
	return false;
}

/** Whether a word of the codebook's list is the cue of a statement. */
function isCue(
	index: number,
	list: string,
	{ attributions, codebook }: ClaimContext,
): boolean {
	return wordSet(codebook, list).has(attributions[index]!.lemma ?? "");
}
