/** Finds which points are worth comparing: those that share telling words, the best few of each, so that long texts stay quick. */

import type { PointFeatures } from "./point-features.js";

/** Partners kept for each point, counted from both sides. */
const MOST_PARTNERS = 24;
/** A word in more points of one text than this tells nothing about which. */
const MOST_POINTS = 200;
/** More than words in common can score. */
const SAME_WORDING = 2;

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

/** Those of the points, in the order of their text, that stand about a place of it, as many as are kept as partners. */
function about(
	points: readonly PointFeatures[],
	place: number,
): readonly PointFeatures[] {
	if (points.length <= MOST_PARTNERS) return points;
	const behind = points.findIndex((point) => point.place >= place);
	const middle = behind < 0 ? points.length : behind;
	const start = Math.min(
		Math.max(0, middle - MOST_PARTNERS / 2),
		points.length - MOST_PARTNERS,
	);
	return points.slice(start, start + MOST_PARTNERS);
}

function add<One>(lists: Map<string, One[]>, key: string, one: One): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [one]);
	else list.push(one);
}

function bestPartners(
	from: readonly PointFeatures[],
	to: readonly PointFeatures[],
): readonly (readonly number[])[] {
	const byStem = new Map<
		string,
		{ readonly at: number; readonly weight: number }[]
	>();
	const byIssue = new Map<string, PointFeatures[]>();
	const byWording = new Map<string, PointFeatures[]>();
	for (const point of to) {
		const { at, weights, issue, plain } = point;
		for (const [stem, weight] of weights) add(byStem, stem, { at, weight });
		add(byIssue, issue, point);
		add(byWording, plain, point);
	}
	return from.map(({ weights, issue, plain, place }) => {
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
			for (const { at } of same) scores.set(at, (scores.get(at) ?? 0) + 0.05);
		// "Deleted." tells nothing by its words, and the like of it is still the first to be looked at.
		for (const { at } of about(byWording.get(plain) ?? [], place))
			scores.set(at, (scores.get(at) ?? 0) + SAME_WORDING);
		return [...scores]
			.sort((x, y) => y[1] - x[1] || x[0] - y[0])
			.slice(0, MOST_PARTNERS)
			.map(([at]) => at);
	});
}
