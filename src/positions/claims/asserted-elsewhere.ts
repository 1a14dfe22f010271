/** Finds the statement by which somebody else asserts what a denial denies. */

import { isOverlapping, type Span } from "../../model/span.js";
import { answeredBy } from "./answered-by.js";
import { type ClaimBook, claimNear } from "./claim-book.js";
import { type ClaimContext, likeness, stemsAt } from "./claim-context.js";
import type { Denial } from "./find-denials.js";
import { statementsAround } from "./statements-around.js";

/** Like words from this share on are the same proposition. */
const SAME = 0.6;

/** The statement of somebody else that asserts what is denied, in these words or in like ones; null for none. */
export function sameAsserted(
	{ statement, about }: Denial,
	deniers: ReadonlySet<number>,
	words: Span,
	context: ClaimContext,
): number | null {
	const stems = stemsAt(words, context);
	let best: number | null = answeredBy(
		{ statement, words, stems },
		deniers,
		context,
	);
	let bestLikeness = SAME;
	for (const near of statementsAround(statement, context.statements.length)) {
		const other = context.statements[near]!;
		if (
			near === statement ||
			deniers.has(near) ||
			other.form === "none" ||
			other.speaker === context.statements[statement]!.speaker
		)
			continue;
		const span = other.content[0];
		if (span === undefined) continue;
		const isSame =
			isOverlapping(span, about) &&
			Math.min(span.end, about.end) - Math.max(span.start, about.start) >
				0.6 * (about.end - about.start);
		const like = isSame ? 1 : likeness(stems, context.stemsOf(near), context);
		if (like > bestLikeness) {
			best = near;
			bestLikeness = like;
		}
	}
	return best;
}

/** "found no evidence that the house was a target" speaks to the claim, made before, that names the house. */
export function relatedClaim(
	about: Span,
	book: ClaimBook,
	deniers: ReadonlySet<number>,
	{ statement }: Denial,
	context: ClaimContext,
): number | null {
	const stems = stemsAt(about, context);
	for (const near of statementsAround(statement, context.statements.length)) {
		const span = context.statements[near]!.content[0];
		if (span === undefined || deniers.has(near) || near >= statement) continue;
		const isClaimed =
			claimNear(book, near, ({ place }) => isOverlapping(place, span)) !== null;
		if (
			isClaimed &&
			[...stems].some(
				(stem) => stem.length > 4 && context.stemsOf(near).has(stem),
			)
		)
			return near;
	}
	return null;
}
