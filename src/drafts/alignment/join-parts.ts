/** Joins to each pair the points left over that are a part of it: one point split in two, or two merged in one. */

import type { NegotiatingText } from "../../model/negotiating-text.js";
import type { AlignedPoints } from "./align-points.js";
import type { PointFeatures } from "./point-features.js";
import { cosine, shareIn } from "./similarity.js";

/** Which share of a left-over point must stand in the other text's point, and which of it where its partner has none. */
const LEAST_SHARE = 0.6;
const LEAST_OWN_SHARE = 0.25;
/** How much closer the two must come by the joining. */
const LEAST_GAIN = 0.04;

interface BothFeatures {
	readonly a: readonly PointFeatures[];
	readonly b: readonly PointFeatures[];
}

/** Groups from a one-to-one alignment (`matched[i]` is the partner of the first text's point `i`). */
export function joinParts(
	matched: readonly (number | null)[],
	features: BothFeatures,
	drafts: { readonly a: NegotiatingText; readonly b: NegotiatingText },
): readonly AlignedPoints[] {
	const partner = new Map<number, number>();
	for (const [i, j] of matched.entries()) if (j !== null) partner.set(j, i);
	const aLeft = features.a.filter(({ at }) => matched[at] === null);
	const bLeft = features.b.filter(({ at }) => !partner.has(at));
	const pairs = [...partner].map(([j, i]) => ({ a: i, b: j }));
	const splits = wholesFor(
		bLeft,
		pairs.map(({ a, b }) => ({
			whole: features.a[a] as PointFeatures,
			taken: features.b[b] as PointFeatures,
		})),
	);
	const merges = wholesFor(
		aLeft,
		pairs.map(({ a, b }) => ({
			whole: features.b[b] as PointFeatures,
			taken: features.a[a] as PointFeatures,
		})),
	);
	const groups: { a: number[]; b: number[] }[] = pairs.map(({ a, b }) => ({
		a: [a],
		b: [b],
	}));
	// A pair is split or merged, never both: the side with the better fit takes it.
	const gain = groups.map((_, at) => ({
		split: sumAt(splits, at),
		merge: sumAt(merges, at),
	}));
	const free = new Set<string>();
	for (const { part, pair, fit } of splits)
		if (
			pair !== null &&
			fit > 0 &&
			(gain[pair]?.split ?? 0) >= (gain[pair]?.merge ?? 0)
		)
			groups[pair]?.b.push(part);
		else free.add(`b${part}`);
	for (const { part, pair, fit } of merges)
		if (
			pair !== null &&
			fit > 0 &&
			(gain[pair]?.merge ?? 0) > (gain[pair]?.split ?? 0)
		)
			groups[pair]?.a.push(part);
		else free.add(`a${part}`);
	for (const { at } of aLeft)
		if (free.has(`a${at}`)) groups.push({ a: [at], b: [] });
	for (const { at } of bLeft)
		if (free.has(`b${at}`)) groups.push({ a: [], b: [at] });
	for (const group of groups) {
		group.a.sort((x, y) => x - y);
		group.b.sort((x, y) => x - y);
	}
	return groups.filter(
		(group) =>
			drafts.a.points.length + drafts.b.points.length > 0 &&
			group.a.length + group.b.length > 0,
	);
}

interface Joint {
	readonly part: number;
	readonly pair: number | null;
	readonly fit: number;
}

function sumAt(joints: readonly Joint[], pair: number): number {
	return joints.reduce(
		(sum, joint) => sum + (joint.pair === pair ? joint.fit : 0),
		0,
	);
}

/** For each left-over point the pair it completes best; null where it completes none. */
function wholesFor(
	parts: readonly PointFeatures[],
	pairs: readonly {
		readonly whole: PointFeatures;
		readonly taken: PointFeatures;
	}[],
): readonly Joint[] {
	const byStem = new Map<string, number[]>();
	for (const [at, { whole }] of pairs.entries())
		for (const stem of whole.rarity.keys()) {
			const list = byStem.get(stem);
			if (list === undefined) byStem.set(stem, [at]);
			else list.push(at);
		}
	return parts.map((part) => {
		let best: Joint = { part: part.at, pair: null, fit: 0 };
		const seen = new Map<number, number>();
		for (const stem of part.rarity.keys())
			for (const at of byStem.get(stem) ?? [])
				seen.set(at, (seen.get(at) ?? 0) + 1);
		for (const [at, count] of [...seen].sort((x, y) => x[0] - y[0])) {
			const pair = pairs[at];
			if (pair === undefined || count < Math.min(2, part.rarity.size)) continue;
			const fit = fitOf(part, pair);
			if (fit > best.fit) best = { part: part.at, pair: at, fit };
		}
		return best;
	});
}

function fitOf(
	part: PointFeatures,
	{
		whole,
		taken,
	}: { readonly whole: PointFeatures; readonly taken: PointFeatures },
): number {
	if (part.rarity.size < 2) return 0;
	const share = shareIn(part, whole, null);
	const own = shareIn(part, whole, taken);
	if (share < LEAST_SHARE || own < LEAST_OWN_SHARE) return 0;
	const joined = cosine(whole.weights, unit([part.weights, taken.weights]));
	const gain = joined - cosine(whole.weights, taken.weights);
	return gain < LEAST_GAIN ? 0 : share + own + gain;
}

/** The sum of two vectors, of length 1. */
function unit(
	vectors: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, number> {
	const sum = new Map<string, number>();
	for (const vector of vectors)
		for (const [stem, weight] of vector)
			sum.set(stem, (sum.get(stem) ?? 0) + weight);
	let squares = 0;
	for (const weight of sum.values()) squares += weight * weight;
	const length = Math.sqrt(squares) || 1;
	for (const [stem, weight] of sum) sum.set(stem, weight / length);
	return sum;
}
