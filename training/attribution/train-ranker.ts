/** Learns the ranker of candidate spans: logistic regression by stochastic gradients (AdaGrad) with feature dropout. */

import { secondPassFeatures } from "../../src/statements/learned/beside-features.js";
import {
	type CandidateSet,
	MOST_SPAN_FEATURES,
} from "../../src/statements/learned/candidate-set.js";
import { logOdds } from "../../src/statements/learned/ranker.js";
import { spanFeatures } from "../../src/statements/learned/span-features.js";
import { seededRandom, shuffle } from "../seeded-random.js";
import { replaceByNumbers } from "./number-features.js";

/** Candidates as numbers: their features, whether they are right, and the lattice's view of them. */
export interface RankExamples {
	readonly offsets: Int32Array;
	readonly features: Int32Array;
	readonly right: Uint8Array;
	readonly odds: Float32Array;
	readonly kinds: Uint8Array;
}

export interface RankWeights {
	readonly weights: ReadonlyMap<number, number>;
	readonly oddsWeights: readonly number[];
}

/** Key of a candidate among the right spans. */
export function spanKey(kind: number, start: number, end: number): string {
	return `${kind},${start},${end}`;
}

/** Examples of `sets`; `gold[i]` holds the keys of the right spans of set i, `first[i]` the chances of the first pass. */
export function makeRankExamples(
	sets: readonly CandidateSet[],
	gold: readonly ReadonlySet<string>[],
	first: readonly Float64Array[] | null,
): RankExamples {
	const offsets: number[] = [0];
	const right: number[] = [];
	const odds: number[] = [];
	const kinds: number[] = [];
	let features = new Int32Array(1 << 22);
	let used = 0;
	const out = new Int32Array(MOST_SPAN_FEATURES * 2);
	sets.forEach((set, index) => {
		set.candidates.forEach((candidate, own) => {
			let count = spanFeatures(set, own, out);
			if (first)
				count = secondPassFeatures(set, own, first[index]!, {
					out,
					from: count,
				});
			if (used + count > features.length) {
				const larger = new Int32Array(features.length * 2);
				larger.set(features);
				features = larger;
			}
			features.set(out.subarray(0, count), used);
			used += count;
			offsets.push(used);
			right.push(
				gold[index]!.has(
					spanKey(candidate.kind, candidate.start, candidate.end),
				)
					? 1
					: 0,
			);
			odds.push(logOdds(candidate.chance));
			kinds.push(candidate.kind);
		});
	});
	return {
		offsets: Int32Array.from(offsets),
		features: features.slice(0, used),
		right: Uint8Array.from(right),
		odds: Float32Array.from(odds),
		kinds: Uint8Array.from(kinds),
	};
}

export interface RankOptions {
	readonly epochs: number;
	readonly rate: number;
	readonly dropout: number;
	readonly decay: number;
	readonly seed: number;
}

export function trainRanker(
	examples: RankExamples,
	options: RankOptions,
): RankWeights {
	const { rate, dropout, decay } = options;
	const numbers = examples.features.slice();
	// A feature met once teaches nothing that would be met again.
	const hashes = replaceByNumbers(numbers, 2);
	const weights = new Float32Array(hashes.length);
	const squares = new Float32Array(hashes.length);
	const totals = new Float32Array(hashes.length);
	const oddsWeights = [1, 1, 1];
	const oddsSquares = [0, 0, 0];
	const random = seededRandom(options.seed);
	const order = Array.from(examples.right, (_, index) => index);
	const kept = new Int32Array(MOST_SPAN_FEATURES * 2);
	let averaged = 0;
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		for (const example of shuffle(order, random)) {
			const kind = examples.kinds[example]!;
			let sum = oddsWeights[kind]! * examples.odds[example]!;
			let count = 0;
			for (
				let place = examples.offsets[example]!;
				place < examples.offsets[example + 1]!;
				place++
			) {
				const feature = numbers[place]!;
				if (feature < 0 || random() < dropout) continue;
				kept[count++] = feature;
				sum += weights[feature]!;
			}
			const chance = 1 / (1 + Math.exp(-sum));
			const right = examples.right[example]!;
			const slope = chance - right;
			if (Math.abs(slope) < 0.001) continue;
			for (let index = 0; index < count; index++) {
				const feature = kept[index]!;
				const full = slope + decay * weights[feature]!;
				squares[feature] = squares[feature]! + full * full;
				weights[feature] =
					weights[feature]! -
					(rate * full) / Math.sqrt(squares[feature]! + 0.1);
			}
			const full = slope * examples.odds[example]!;
			oddsSquares[kind] = oddsSquares[kind]! + full * full;
			oddsWeights[kind] =
				oddsWeights[kind]! - (rate * full) / Math.sqrt(oddsSquares[kind]! + 1);
		}
		if (epoch >= options.epochs / 2) {
			averaged++;
			for (let feature = 0; feature < totals.length; feature++)
				totals[feature] = totals[feature]! + weights[feature]!;
		}
	}
	const final = new Map<number, number>();
	hashes.forEach((hash, feature) => {
		final.set(hash, (totals[feature]! / averaged) * (1 - dropout));
	});
	return { weights: final, oddsWeights };
}
