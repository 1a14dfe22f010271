/** Measures whole attributions on raw articles: whether cue, source and content are right, and all three together. */

import type { Range } from "../src/model/span.js";

/** One attribution as places in a text. */
export interface WholeAttribution {
	readonly source: readonly Range[];
	readonly cue: readonly Range[];
	readonly content: readonly Range[];
}

/** Counts over one or more articles. */
export interface WholeCounts {
	gold: number;
	predicted: number;
	cue: number;
	source: number;
	content50: number;
	content90: number;
	all50: number;
	all90: number;
}

export function noCounts(): WholeCounts {
	return {
		gold: 0,
		predicted: 0,
		cue: 0,
		source: 0,
		content50: 0,
		content90: 0,
		all50: 0,
		all90: 0,
	};
}

/**
 * Adds one article to `counts`. Each gold attribution is paired with the predicted one whose content overlaps its own
 * most, each predicted one used once. A cue is right when the two share a word, a source when they overlap by half
 * (or both have none), a content when shared over joint length reaches 0.5 or 0.9.
 */
export function countArticle(
	counts: WholeCounts,
	gold: readonly WholeAttribution[],
	predicted: readonly WholeAttribution[],
): void {
	counts.gold += gold.length;
	counts.predicted += predicted.length;
	const pairs = gold
		.flatMap((one, g) =>
			predicted.map((other, p) => ({
				g,
				p,
				overlap: overlapOf(one.content, other.content),
			})),
		)
		.filter((pair) => pair.overlap > 0)
		.sort((a, b) => b.overlap - a.overlap || a.g - b.g || a.p - b.p);
	const usedGold = new Set<number>();
	const usedPredicted = new Set<number>();
	for (const { g, p, overlap } of pairs) {
		if (usedGold.has(g) || usedPredicted.has(p)) continue;
		usedGold.add(g);
		usedPredicted.add(p);
		const isCue =
			areBothNone(gold[g]!.cue, predicted[p]!.cue) ||
			overlapOf(gold[g]!.cue, predicted[p]!.cue) > 0;
		const isSource =
			areBothNone(gold[g]!.source, predicted[p]!.source) ||
			overlapOf(gold[g]!.source, predicted[p]!.source) >= 0.5;
		if (isCue) counts.cue++;
		if (isSource) counts.source++;
		if (overlap >= 0.5) counts.content50++;
		if (overlap >= 0.9) counts.content90++;
		if (isCue && isSource && overlap >= 0.5) counts.all50++;
		if (isCue && isSource && overlap >= 0.9) counts.all90++;
	}
}

/** F1 of a count against the numbers of gold and predicted attributions. */
export function f1Of(counts: WholeCounts, right: number): number {
	return counts.gold + counts.predicted === 0
		? 0
		: (2 * right) / (counts.gold + counts.predicted);
}

function areBothNone(a: readonly Range[], b: readonly Range[]): boolean {
	return a.length === 0 && b.length === 0;
}

/** Shared units over joint units of two sets of pieces that do not overlap among themselves. */
export function overlapOf(a: readonly Range[], b: readonly Range[]): number {
	const length = (pieces: readonly Range[]): number =>
		pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0);
	let shared = 0;
	for (const one of a) {
		for (const other of b)
			shared += Math.max(
				0,
				Math.min(one.end, other.end) - Math.max(one.start, other.start),
			);
	}
	const joint = length(a) + length(b) - shared;
	return joint === 0 ? 0 : shared / joint;
}
