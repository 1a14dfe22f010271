/** How much two points have of each other, from 0 to 1. */

import type { PointFeatures } from "./point-features.js";

/** Shares of the parts; set on the practice drafts, see docs/measures-drafts.md. */
const WORDS = 0.8;
const PAIRS = 0.2;
/** How far the same topics lift the rest towards 1. */
const TOPIC = 0.24;
/** Two points of fewer telling words may share one by chance. */
const FEW_WORDS = 4;

/** What is left of the likeness of two duties that bind different parties: the same deed of another is easily another matter. */
const OTHER_PARTY = 0.8;

/** What a sentence that both have counts for, against the whole. */
const ONE_SENTENCE = 0.8;

/** Similarity of the points' own words and issues; 1 only for the same words. */
export function similarity(a: PointFeatures, b: PointFeatures): number {
	if (a.plain !== "" && a.plain === b.plain) return 1;
	const words = Math.max(
		cosine(a.weights, b.weights),
		ONE_SENTENCE * bestSentence(a, b),
	);
	const base = WORDS * words + PAIRS * dice(a.pairs, b.pairs);
	const few = Math.min(a.rarity.size, b.rarity.size);
	const sure =
		base *
		Math.min(1, few / FEW_WORDS) *
		(isOtherParty(a, b) ? OTHER_PARTY : 1);
	return (
		sure +
		(1 - sure) * TOPIC * cosine(a.topics, b.topics) * Math.min(1, sure * 6)
	);
}

function isOtherParty(a: PointFeatures, b: PointFeatures): boolean {
	if (a.obligors.size === 0 || b.obligors.size === 0) return false;
	for (const stem of a.obligors) if (b.obligors.has(stem)) return false;
	return true;
}

/** "They conclude a pact." and "They conclude a pact. Satellites watch the line." are one point, however long the second sentence. */
function bestSentence(a: PointFeatures, b: PointFeatures): number {
	const [left, right] = [
		a.sentences.length > 0 ? a.sentences : [a.weights],
		b.sentences.length > 0 ? b.sentences : [b.weights],
	];
	if (left.length + right.length < 3) return 0;
	let best = 0;
	for (const one of left)
		for (const other of right) best = Math.max(best, cosine(one, other));
	return best;
}

/** Which share of `part`'s words, by rarity, stands in `whole` and not in `taken`. */
export function shareIn(
	part: PointFeatures,
	whole: PointFeatures,
	taken: PointFeatures | null,
): number {
	let shared = 0;
	for (const [stem, rare] of part.rarity)
		if (whole.rarity.has(stem) && !taken?.rarity.has(stem)) shared += rare;
	return part.mass === 0 ? 0 : shared / part.mass;
}

/** The cosine of two vectors of length 1. */
export function cosine(
	a: ReadonlyMap<string, number>,
	b: ReadonlyMap<string, number>,
): number {
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	let product = 0;
	for (const [stem, weight] of small)
		product += weight * (large.get(stem) ?? 0);
	return product;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size + b.size === 0) return 0;
	let shared = 0;
	for (const pair of a) if (b.has(pair)) shared++;
	return (2 * shared) / (a.size + b.size);
}
