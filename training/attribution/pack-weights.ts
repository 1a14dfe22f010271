/** Learned numbers → what the model reads: weights rounded to one byte each, the small ones left out. */

import { makeHashSlots } from "../../src/language/hash-slots.js";
import type { AttributionNumbers } from "../../src/statements/learned/attribution-file.js";
import type { StateWeights } from "../../src/statements/learned/emission.js";
import {
	placeRankRows,
	type RankerWeights,
} from "../../src/statements/learned/ranker.js";
import { STATE_COUNT } from "../../src/statements/learned/states.js";
import type { SequenceWeights } from "./train-lattice.js";
import type { RankWeights } from "./train-ranker.js";

const K = STATE_COUNT;

type StateNumbers = Pick<
	AttributionNumbers,
	"stateScale" | "stateHashes" | "stateRows" | "steps"
>;
type RankNumbers = Pick<
	AttributionNumbers,
	"rankScale" | "rankHashes" | "rankRows" | "oddsWeights"
>;

/** The sequence model without features whose weights all stay below `least`. */
export function packSequence(
	weights: SequenceWeights,
	hashes: Int32Array,
	least: number,
): StateNumbers {
	const scale = largest(weights.rows) / 127;
	const kept: number[] = [];
	for (let feature = 0; feature < hashes.length; feature++) {
		const most = largest(weights.rows.subarray(feature * K, (feature + 1) * K));
		if (most >= Math.max(least, scale / 2) && hashes[feature] !== 0)
			kept.push(feature);
	}
	const stateRows = new Int8Array(kept.length * K);
	kept.forEach((feature, row) => {
		for (let state = 0; state < K; state++) {
			stateRows[row * K + state] = Math.round(
				weights.rows[feature * K + state]! / scale,
			);
		}
	});
	return {
		stateScale: scale,
		stateHashes: Int32Array.from(kept, (feature) => hashes[feature]!),
		stateRows,
		steps: weights.steps,
	};
}

/** A packed sequence model, ready to be used. */
export function unpackSequence(numbers: StateNumbers): StateWeights {
	return {
		scale: numbers.stateScale,
		hashes: numbers.stateHashes,
		rows: numbers.stateRows,
		steps: numbers.steps,
	};
}

/** Both passes of the ranker without features that weigh less than `least` in both. */
export function packRanker(
	first: RankWeights,
	second: RankWeights,
	least: number,
): RankNumbers {
	const hashes: number[] = [];
	const rows: number[] = [];
	for (const hash of new Set([
		...first.weights.keys(),
		...second.weights.keys(),
	])) {
		const pair = [first.weights.get(hash) ?? 0, second.weights.get(hash) ?? 0];
		if (hash === 0 || largest(pair) < least) continue;
		hashes.push(hash);
		rows.push(...pair);
	}
	const rankScale = largest(rows) / 127;
	return {
		rankScale,
		rankHashes: Int32Array.from(hashes),
		rankRows: Int8Array.from(rows, (weight) => Math.round(weight / rankScale)),
		oddsWeights: [first.oddsWeights, second.oddsWeights],
	};
}

/** A packed ranker, ready to be used. */
export function unpackRanker(numbers: RankNumbers): RankerWeights {
	const slots = makeHashSlots(numbers.rankHashes);
	return {
		scale: numbers.rankScale,
		oddsWeights: numbers.oddsWeights,
		slots,
		rows: placeRankRows(slots, numbers.rankHashes, numbers.rankRows),
	};
}

function largest(values: Iterable<number>): number {
	let most = 0;
	for (const value of values) most = Math.max(most, Math.abs(value));
	return most;
}
