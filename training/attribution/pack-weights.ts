/** Learned numbers → what the model reads: rows of bytes in an open-addressed table. */

import type { StateWeights } from "../../src/statements/learned/emission.js";
import { STATE_COUNT } from "../../src/statements/learned/states.js";
import type { SequenceWeights } from "./train-lattice.js";

/** Packs the sequence model, leaving out features whose weights all stay below `least`. */
export function packStateWeights(weights: SequenceWeights, least: number): StateWeights {
	let most = 0;
	for (const weight of weights.rows) most = Math.max(most, Math.abs(weight));
	const scale = most / 127;
	const kept: number[] = [];
	for (let feature = 0; feature < weights.hashes.length; feature++) {
		let largest = 0;
		for (let state = 0; state < STATE_COUNT; state++) {
			largest = Math.max(largest, Math.abs(weights.rows[feature * STATE_COUNT + state]!));
		}
		if (largest >= Math.max(least, scale / 2) && weights.hashes[feature] !== 0) kept.push(feature);
	}
	const rows = new Int8Array(kept.length * STATE_COUNT);
	kept.forEach((feature, row) => {
		for (let state = 0; state < STATE_COUNT; state++) {
			rows[row * STATE_COUNT + state] = Math.round(weights.rows[feature * STATE_COUNT + state]! / scale);
		}
	});
	return { scale, rows, steps: weights.steps, ...makeSlots(kept.map((feature) => weights.hashes[feature]!), STATE_COUNT) };
}

/** An open-addressed table of hashes; each slot points to its row, `width` numbers long. */
export function makeSlots(hashes: readonly number[], width: number): { slots: Uint32Array; rowOf: Int32Array } {
	let size = 16;
	while (size < hashes.length * 2) size *= 2;
	const slots = new Uint32Array(size);
	const rowOf = new Int32Array(size);
	hashes.forEach((hash, row) => {
		let slot = hash & (size - 1);
		while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
		slots[slot] = hash;
		rowOf[slot] = row * width;
	});
	return { slots, rowOf };
}
