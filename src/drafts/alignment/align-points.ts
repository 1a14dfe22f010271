/** Aligns the points of two texts by meaning: one to one by optimal assignment, then what was split and what was merged. */

import type { NegotiatingText } from "../../model/negotiating-text.js";
import { assign, type Edge } from "./assign.js";
import { candidatePairs } from "./candidate-pairs.js";
import { joinParts } from "./join-parts.js";
import {
	type AlignmentWords,
	type PointFeatures,
	pointFeatures,
} from "./point-features.js";
import { similarity } from "./similarity.js";

/** Points of both texts that belong together, as indexes; one side is empty for what was added or dropped. */
export interface AlignedPoints {
	readonly a: readonly number[];
	readonly b: readonly number[];
}

/** Points less alike than this are not one another's; set on the practice drafts, see docs/measures-drafts.md. */
const LEAST_ALIKE = 0.25;
/** What it is worth that the points above are one another's, and of parents that their sub-points are. */
const SAME_PARENT = 0.08;
const SAME_CHILDREN = 0.45;
/** Breaks ties between equals by their place in the text, without ever outweighing a difference in words. */
const PLACE = 0.004;

/** Every point of both texts in exactly one group, in no particular order. */
export function alignPoints(
	a: NegotiatingText,
	b: NegotiatingText,
	words: AlignmentWords,
): readonly AlignedPoints[] {
	const features = pointFeatures(a, b, words);
	const pairs = candidatePairs(features.a, features.b).map(
		({ a: i, b: j }) => ({
			a: i,
			b: j,
			alike: similarity(
				features.a[i] as PointFeatures,
				features.b[j] as PointFeatures,
			),
		}),
	);
	const first = assignPairs(pairs, features, () => 0);
	const second = assignPairs(
		withParents(pairs, { a, b, matched: first }),
		features,
		structureBonus(a, b, first),
	);
	return joinParts(second, features, { a, b });
}

interface Pair {
	readonly a: number;
	readonly b: number;
	readonly alike: number;
}

interface BothFeatures {
	readonly a: readonly PointFeatures[];
	readonly b: readonly PointFeatures[];
}

function assignPairs(
	pairs: readonly Pair[],
	features: BothFeatures,
	bonus: (a: number, b: number) => number,
): readonly (number | null)[] {
	const edges: Edge[][] = features.a.map(() => []);
	for (const pair of pairs) {
		const alike = pair.alike + bonus(pair.a, pair.b) - LEAST_ALIKE;
		if (alike <= 0) continue;
		const apart = Math.abs(
			(features.a[pair.a]?.place ?? 0) - (features.b[pair.b]?.place ?? 0),
		);
		edges[pair.a]?.push({ column: pair.b, gain: alike + PLACE * (1 - apart) });
	}
	return assign(edges, features.b.length);
}

/** Parents whose sub-points were paired are candidates too, however few words of their own they have. */
function withParents(
	pairs: readonly Pair[],
	{
		a,
		b,
		matched,
	}: {
		readonly a: NegotiatingText;
		readonly b: NegotiatingText;
		readonly matched: readonly (number | null)[];
	},
): readonly Pair[] {
	const known = new Set(pairs.map((pair) => pair.a * b.points.length + pair.b));
	const more: Pair[] = [];
	for (const [i, j] of matched.entries()) {
		if (j === null) continue;
		const above = {
			a: a.points[i]?.under ?? null,
			b: b.points[j]?.under ?? null,
		};
		if (above.a === null || above.b === null) continue;
		const key = above.a * b.points.length + above.b;
		if (known.has(key)) continue;
		known.add(key);
		more.push({ a: above.a, b: above.b, alike: 0 });
	}
	return [...pairs, ...more];
}

function structureBonus(
	a: NegotiatingText,
	b: NegotiatingText,
	matched: readonly (number | null)[],
): (i: number, j: number) => number {
	const children = { a: childCounts(a), b: childCounts(b) };
	const shared = new Map<number, number>();
	for (const [i, j] of matched.entries()) {
		const above = {
			a: a.points[i]?.under ?? null,
			b: j === null ? null : (b.points[j]?.under ?? null),
		};
		if (above.a === null || above.b === null) continue;
		const key = above.a * b.points.length + above.b;
		shared.set(key, (shared.get(key) ?? 0) + 1);
	}
	return (i, j) => {
		const count = (children.a[i] ?? 0) + (children.b[j] ?? 0);
		const below =
			count === 0
				? 0
				: (2 * (shared.get(i * b.points.length + j) ?? 0)) / count;
		const parents = {
			a: a.points[i]?.under ?? null,
			b: b.points[j]?.under ?? null,
		};
		const above =
			parents.a !== null &&
			parents.b !== null &&
			matched[parents.a] === parents.b;
		return SAME_CHILDREN * below + (above ? SAME_PARENT : 0);
	};
}

function childCounts(draft: NegotiatingText): readonly number[] {
	const counts = draft.points.map(() => 0);
	for (const { under } of draft.points)
		if (under !== null) counts[under] = (counts[under] ?? 0) + 1;
	return counts;
}
