/** Which claims are new, newly contested or newly conceded. */

import type { ClaimState, Evidence } from "../../model/state.js";
import type { ClaimChange } from "../../model/state-change.js";
import { newWords } from "./new-words.js";

/** The changes, in the order of the later claims. A claim made again by whomever is no change. */
export function claimChanges(
	before: readonly ClaimState[],
	after: readonly ClaimState[],
): readonly ClaimChange[] {
	const earlier = new Map(
		before.flatMap((claim) =>
			claim.entries.map((entry) => [entry, claim] as const),
		),
	);
	return after.flatMap((claim) => {
		const known = [
			...new Set(claim.entries.flatMap((entry) => earlier.get(entry) ?? [])),
		];
		const kind = kindOf(known, claim);
		if (kind === null) return [];
		const words = known.flatMap(wordsOf);
		return {
			kind,
			claim,
			before: words,
			after: newWords(wordsOf(claim), words),
		};
	});
}

function kindOf(
	known: readonly ClaimState[],
	{ status }: ClaimState,
): ClaimChange["kind"] | null {
	if (known.length === 0) return "new";
	if (status === "claimed" || known.some((claim) => claim.status === status))
		return null;
	return status;
}

function wordsOf({ asserted, denied }: ClaimState): readonly Evidence[] {
	return [...asserted, ...denied].flatMap(({ evidence }) => evidence);
}
