/** The published measure of attribution spans: exact, begin and Jaccard match of each kind of span, line by line. */

export const KINDS = ["source", "cue", "content"] as const;
export type Kind = (typeof KINDS)[number];

/** Precision, recall and F1, from 0 to 1. */
export interface Rates {
	readonly p: number;
	readonly r: number;
	readonly f1: number;
}

export interface Scores {
	readonly exact: Readonly<Record<Kind, Rates>>;
	readonly begin: Readonly<Record<Kind, Rates>>;
	/** Mean overlap of gold spans with their best predicted span, misses and spurious spans counting 0. */
	readonly jaccard: Readonly<Record<Kind, number>>;
}

type Piece = readonly [start: number, end: number];

/** Spans that labels ("B-cue", "I-cue", "O") spell; an I- label that goes on with no span of its kind ends the last one. */
export function spansOf(labels: readonly string[]): Record<Kind, Piece[]> {
	const spans: Record<Kind, Piece[]> = { source: [], cue: [], content: [] };
	let kind: Kind | null = null;
	let start = 0;
	labels.forEach((label, at) => {
		if (label.startsWith("I") && kind !== null && label.slice(2) === kind)
			return;
		if (kind !== null) spans[kind].push([start, at]);
		kind = label.startsWith("B") ? (label.slice(2) as Kind) : null;
		start = at;
	});
	if (kind !== null) spans[kind as Kind].push([start, labels.length]);
	return spans;
}

/** Scores of predicted labels against gold labels, one list of labels a line. */
export function scoreLabels(
	gold: readonly (readonly string[])[],
	predicted: readonly (readonly string[])[],
): Scores {
	const pairs = gold.map((labels, line) => ({
		gold: spansOf(labels),
		predicted: spansOf(predicted[line] ?? []),
	}));
	const each = <T>(measure: (kind: Kind) => T): Record<Kind, T> => ({
		source: measure("source"),
		cue: measure("cue"),
		content: measure("content"),
	});
	return {
		exact: each((kind) =>
			matchRates(
				pairs.map((pair) => [pair.gold[kind], pair.predicted[kind]]),
				(piece) => piece.join(),
			),
		),
		begin: each((kind) =>
			matchRates(
				pairs.map((pair) => [pair.gold[kind], pair.predicted[kind]]),
				(piece) => `${piece[0]}`,
			),
		),
		jaccard: each((kind) =>
			meanOverlap(pairs.map((pair) => [pair.gold[kind], pair.predicted[kind]])),
		),
	};
}

function matchRates(
	pairs: readonly (readonly [Piece[], Piece[]])[],
	keyOf: (piece: Piece) => string,
): Rates {
	let hit = 0;
	let missed = 0;
	let spurious = 0;
	for (const [gold, predicted] of pairs) {
		const goldKeys = new Set(gold.map(keyOf));
		const predictedKeys = new Set(predicted.map(keyOf));
		for (const piece of gold) {
			if (predictedKeys.has(keyOf(piece))) hit++;
			else missed++;
		}
		for (const piece of predicted) if (!goldKeys.has(keyOf(piece))) spurious++;
	}
	const p = hit + spurious === 0 ? 0 : hit / (hit + spurious);
	const r = hit + missed === 0 ? 0 : hit / (hit + missed);
	return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

function meanOverlap(pairs: readonly (readonly [Piece[], Piece[]])[]): number {
	let sum = 0;
	let count = 0;
	for (const [gold, predicted] of pairs) {
		for (const piece of gold) {
			count++;
			sum += predicted.reduce(
				(best, other) => Math.max(best, overlapOf(piece, other)),
				0,
			);
		}
		// A predicted span that touches no gold span counts as one more miss.
		for (const piece of predicted)
			if (!gold.some((other) => overlapOf(piece, other) > 0)) count++;
	}
	return count === 0 ? 0 : sum / count;
}

/** Shared tokens over all tokens of two spans. */
function overlapOf(a: Piece, b: Piece): number {
	const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
	return shared <= 0
		? 0
		: shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}
