/** A passage with its candidate spans, and the steps in which features see chances, gaps and lengths. */

import { mix } from "./feature-hash.js";
import type { Passage } from "./passage.js";
import { distanceStep } from "./passage-views.js";
import type { Candidate } from "./span-candidates.js";
import { CONTENT, CUE, SOURCE } from "./states.js";

/** A passage with its candidates and what the lattice says of each token. */
export interface CandidateSet {
	readonly passage: Passage;
	readonly candidates: readonly Candidate[];
	/** Chance that a token is part of a source, a cue, a content: three to a token. */
	readonly shares: Float32Array;
	/** Sums of the chances of being a cue, up to each token. */
	readonly cueSums: Float32Array;
	/** What the passages before and behind are like at their near ends; see `borderCode`. */
	readonly borders: readonly [number, number];
}

/** Most features of one span. */
export const MOST_SPAN_FEATURES = 128;

/** For each kind of span, the hash that features begin with, by their numbers. */
export const spanFeatureHashes: readonly Int32Array[] = [
	SOURCE,
	CUE,
	CONTENT,
].map((kind) =>
	Int32Array.from({ length: MOST_SPAN_FEATURES }, (_, id) =>
		mix(id, kind + 2000),
	),
);

/** Steps of a chance between 0 and 1, even in log odds. */
export function chanceStep(chance: number): number {
	const odds = Math.log(Math.max(1e-4, chance) / Math.max(1e-4, 1 - chance));
	return Math.max(-9, Math.min(9, Math.round(odds * 1.5))) + 9;
}

/** Seven coarse steps of a chance. */
export function coarse(chance: number): number {
	if (chance < 0.25) return chance < 0.02 ? 0 : chance < 0.1 ? 1 : 2;
	return chance < 0.5 ? 3 : chance < 0.75 ? 4 : chance < 0.9 ? 5 : 6;
}

export function mass(sum: number): number {
	return sum < 0.1 ? 0 : sum < 0.5 ? 1 : sum < 1.2 ? 2 : sum < 2.5 ? 3 : 4;
}

export function gapStep(gap: number): number {
	return gap <= 3 ? gap : gap <= 8 ? 4 : gap < 99 ? 5 : 6;
}

export function lengthStep(length: number): number {
	return length <= 6 ? length : 6 + distanceStep(length) - 5;
}

/** What a passage is like at its first or last token: part of a content, with a cue, in a quotation. */
export function borderCode(
	set: Pick<CandidateSet, "passage" | "shares">,
	at: number,
): number {
	const { passage, shares } = set;
	let most = 0;
	for (let index = 0; index < passage.size; index++)
		most = Math.max(most, shares[index * 3 + CUE]!);
	const content = shares[at * 3 + CONTENT]!;
	return (
		(content < 0.3 ? 0 : content < 0.7 ? 1 : 2) * 4 +
		(most > 0.5 ? 2 : 0) +
		(passage.quote[at]! > 0 ? 1 : 0)
	);
}
