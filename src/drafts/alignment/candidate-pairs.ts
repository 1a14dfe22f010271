/** Finds which points are worth comparing: those that share telling words, the best few of each, so that long texts stay quick. */

import type { PointFeatures } from "./point-features.js";

/** Partners kept for each point, counted from both sides. */
const MOST_PARTNERS = 24;
/** A word in more points of one text than this tells nothing about which. */
const MOST_POINTS = 200;

/** Pairs of indexes, each once; the same pairs whichever text comes first. */
export function candidatePairs(
	a: readonly PointFeatures[],
	b: readonly PointFeatures[],
): readonly { readonly a: number; readonly b: number }[] {
	const keys = new Set<number>();
	for (const [i, partners] of bestPartners(a, b).entries())
		for (const j of partners) keys.add(i * b.length + j);
	for (const [j, partners] of bestPartners(b, a).entries())
		for (const i of partners) keys.add(i * b.length + j);
	return [...keys]
		.sort((x, y) => x - y)
		.map((key) => ({ a: Math.floor(key / b.length), b: key % b.length }));
}

function bestPartners(
	from: readonly PointFeatures[],
	to: readonly PointFeatures[],
): readonly (readonly number[])[] {
	const byStem = new Map<
		string,
		{ readonly at: number; readonly weight: number }[]
	>();
	const byIssue = new Map<string, number[]>();
	for (const { at, weights, issue } of to) {
		for (const [stem, weight] of weights) {
			const list = byStem.get(stem);
			if (list === undefined) byStem.set(stem, [{ at, weight }]);
			else list.push({ at, weight });
		}
		const same = byIssue.get(issue);
		if (same === undefined) byIssue.set(issue, [at]);
		else same.push(at);
	}
	return from.map(({ weights, issue }) => {
		const scores = new Map<number, number>();
		for (const [stem, weight] of weights) {
			const list = byStem.get(stem);
			if (list === undefined || list.length > MOST_POINTS) continue;
			for (const other of list)
				scores.set(
					other.at,
					(scores.get(other.at) ?? 0) + weight * other.weight,
				);
		}
		const same = byIssue.get(issue) ?? [];
		if (same.length <= 4)
			for (const at of same) scores.set(at, (scores.get(at) ?? 0) + 0.05);
		return [...scores]
			.sort((x, y) => y[1] - x[1] || x[0] - y[0])
			.slice(0, MOST_PARTNERS)
			.map(([at]) => at);
	});
}
