/** Scores candidate spans: a logistic model in two passes, the second of which knows what the first made of the neighbours. */

import {
	countPlaces,
	findPlace,
	type HashSlots,
} from "../../language/hash-slots.js";
import { secondPassFeatures } from "./beside-features.js";
import { type CandidateSet, MOST_SPAN_FEATURES } from "./candidate-set.js";
import { spanFeatures } from "./span-features.js";

/** Weights of both passes by feature. */
export interface RankerWeights {
	/** What one step of a stored weight is worth. */
	readonly scale: number;
	readonly slots: HashSlots;
	/** Two weights for each place in `slots`: the first pass's, then the second's. */
	readonly rows: Int8Array;
	/** For each pass, the weight of the lattice's log odds for each kind of span. */
	readonly oddsWeights: readonly [readonly number[], readonly number[]];
}

/** Rows of two weights, in the order of `hashes`, at their places in `slots`; the places of others hold zeros. */
export function placeRankRows(
	slots: HashSlots,
	hashes: Int32Array,
	rows: Int8Array,
): Int8Array {
	const placed = new Int8Array(countPlaces(slots) * 2);
	hashes.forEach((hash, row) => {
		const place = findPlace(slots, hash) * 2;
		placed[place] = rows[row * 2]!;
		placed[place + 1] = rows[row * 2 + 1]!;
	});
	return placed;
}

/** Log odds of a chance, kept within ±7. */
export function logOdds(chance: number): number {
	const kept = Math.min(0.999, Math.max(0.001, chance));
	return Math.log(kept / (1 - kept));
}

/** Gives each candidate its chance to be a right span. */
export interface Ranker {
	/** By the first pass alone: what the second pass is trained on. */
	first(set: CandidateSet): Float64Array;
	/** By both passes. */
	second(set: CandidateSet): Float64Array;
}

export function makeRanker(weights: RankerWeights): Ranker {
	const { slots, rows, scale, oddsWeights } = weights;
	const features = new Int32Array(MOST_SPAN_FEATURES);

	/** First chances, and the second pass's log odds as far as the first features tell. */
	function passOne(set: CandidateSet): {
		readonly first: Float64Array;
		readonly second: Float64Array;
	} {
		const { candidates } = set;
		const first = new Float64Array(candidates.length);
		const second = new Float64Array(candidates.length);
		for (let own = 0; own < candidates.length; own++) {
			const { kind, chance } = candidates[own]!;
			const odds = logOdds(chance);
			let one = 0;
			let two = 0;
			const found = spanFeatures(set, own, features);
			for (let index = 0; index < found; index++) {
				const place = findPlace(slots, features[index]!) * 2;
				one += rows[place]!;
				two += rows[place + 1]!;
			}
			one = one * scale + oddsWeights[0][kind]! * odds;
			first[own] = 1 / (1 + Math.exp(-one));
			second[own] = two * scale + oddsWeights[1][kind]! * odds;
		}
		return { first, second };
	}

	return {
		first: (set) => passOne(set).first,
		second(set) {
			const { first, second } = passOne(set);
			for (let own = 0; own < first.length; own++) {
				let two = 0;
				const found = secondPassFeatures(set, own, first, {
					out: features,
					from: 0,
				});
				for (let index = 0; index < found; index++) {
					two += rows[findPlace(slots, features[index]!) * 2 + 1]!;
				}
				second[own] = 1 / (1 + Math.exp(-second[own]! - two * scale));
			}
			return second;
		},
	};
}
