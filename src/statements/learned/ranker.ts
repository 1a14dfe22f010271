/** Scores candidate spans: a logistic model in two passes, the second of which knows what the first made of the neighbours. */

import { findNumber, type HashSlots } from "./hash-slots.js";
import {
	type CandidateSet,
	MOST_SPAN_FEATURES,
	secondPassFeatures,
	spanFeatures,
} from "./span-features.js";

/** Weights of both passes by feature. */
export interface RankerWeights {
	readonly slots: HashSlots;
	/** Two weights to a feature, in the order of their numbers. */
	readonly rows: Float32Array;
	/** For each pass, the weight of the lattice's log odds for each kind of span. */
	readonly oddsWeights: readonly [readonly number[], readonly number[]];
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
	const { slots, rows, oddsWeights } = weights;
	const features = new Uint32Array(MOST_SPAN_FEATURES);

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
			let one = oddsWeights[0][kind]! * odds;
			let two = oddsWeights[1][kind]! * odds;
			const found = spanFeatures(set, own, features);
			for (let index = 0; index < found; index++) {
				const number = findNumber(slots, features[index]!);
				if (number < 0) continue;
				one += rows[number * 2]!;
				two += rows[number * 2 + 1]!;
			}
			first[own] = 1 / (1 + Math.exp(-one));
			second[own] = two;
		}
		return { first, second };
	}

	return {
		first: (set) => passOne(set).first,
		second(set) {
			const { first, second } = passOne(set);
			for (let own = 0; own < first.length; own++) {
				let two = second[own]!;
				const found = secondPassFeatures(set, own, first, {
					out: features,
					from: 0,
				});
				for (let index = 0; index < found; index++) {
					const number = findNumber(slots, features[index]!);
					if (number >= 0) two += rows[number * 2 + 1]!;
				}
				second[own] = 1 / (1 + Math.exp(-two));
			}
			return second;
		},
	};
}
