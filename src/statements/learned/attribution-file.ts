/** Bytes of `models/attribution/weights.bin` ↔ weights: a JSON head, then the numbers. */

import { makeHashSlots } from "../../language/hash-slots.js";
import type { AttributionWeights } from "./attribution-model.js";
import { STEP_COUNT } from "./lattice.js";
import { placeRankRows } from "./ranker.js";
import { STATE_COUNT } from "./states.js";
import { STEP_KEYS } from "./step-keys.js";

interface Head {
	readonly stateScale: number;
	readonly stateFeatures: number;
	readonly rankScale: number;
	readonly rankFeatures: number;
	readonly oddsWeights: readonly [readonly number[], readonly number[]];
	readonly thresholds: readonly number[];
	/** Words of the lexicon by their share in thousandths. */
	readonly lexicon: Readonly<Record<string, string>>;
}

/** Weights as arrays without look-up tables: what the file holds. */
export interface AttributionNumbers {
	readonly stateScale: number;
	readonly stateHashes: Int32Array;
	readonly stateRows: Int8Array;
	readonly steps: Float32Array;
	readonly rankScale: number;
	readonly rankHashes: Int32Array;
	readonly rankRows: Int8Array;
	readonly oddsWeights: readonly [readonly number[], readonly number[]];
	readonly thresholds: readonly number[];
	readonly lexicon: ReadonlyMap<string, number>;
}

/** The file of some weights. */
export function writeAttributionFile(numbers: AttributionNumbers): Uint8Array {
	const lexicon = new Map<string, string[]>();
	for (const [key, share] of numbers.lexicon) {
		const step = String(Math.round(share * 1000));
		lexicon.set(step, [...(lexicon.get(step) ?? []), key]);
	}
	const head: Head = {
		stateScale: numbers.stateScale,
		stateFeatures: numbers.stateHashes.length,
		rankScale: numbers.rankScale,
		rankFeatures: numbers.rankHashes.length,
		oddsWeights: numbers.oddsWeights,
		thresholds: numbers.thresholds,
		lexicon: Object.fromEntries(
			[...lexicon].map(([step, keys]) => [step, keys.join(" ")]),
		),
	};
	const json = new TextEncoder().encode(JSON.stringify(head));
	// Spaces behind the JSON make the numbers start at a multiple of four.
	const padded = new Uint8Array(Math.ceil(json.length / 4) * 4).fill(32);
	padded.set(json);
	const length = new Uint8Array(Uint32Array.of(padded.length).buffer);
	const parts = [
		length,
		padded,
		numbers.stateHashes,
		numbers.rankHashes,
		numbers.steps,
		numbers.stateRows,
		numbers.rankRows,
	];
	const bytes = new Uint8Array(
		parts.reduce((sum, part) => sum + part.byteLength, 0),
	);
	let at = 0;
	for (const part of parts) {
		bytes.set(
			new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
			at,
		);
		at += part.byteLength;
	}
	return bytes;
}

/**
 * The weights in a file's bytes.
 * @throws Error if the lengths do not add up: the file is damaged or of another version.
 */
export function readAttributionFile(file: Uint8Array): AttributionWeights {
	// A copy of its own, for alignment and because a file reader's memory may be shared.
	const bytes = new Uint8Array(file);
	const headLength = new DataView(bytes.buffer).getUint32(0, true);
	const head = JSON.parse(
		new TextDecoder().decode(bytes.subarray(4, 4 + headLength)),
	) as Head;
	const { stateFeatures, rankFeatures } = head;
	const stepCount = STEP_KEYS * STEP_COUNT;
	let at = 4 + headLength;
	const expected =
		at +
		4 * (stateFeatures + rankFeatures + stepCount) +
		stateFeatures * STATE_COUNT +
		rankFeatures * 2;
	if (bytes.length !== expected)
		throw new Error(
			`attribution weights: ${bytes.length} bytes instead of ${expected}`,
		);
	const stateHashes = new Int32Array(bytes.buffer, at, stateFeatures);
	at += stateHashes.byteLength;
	const rankHashes = new Int32Array(bytes.buffer, at, rankFeatures);
	at += rankHashes.byteLength;
	const steps = new Float32Array(bytes.buffer, at, stepCount);
	at += steps.byteLength;
	const stateRows = new Int8Array(
		bytes.buffer,
		at,
		stateFeatures * STATE_COUNT,
	);
	at += stateRows.byteLength;
	const rankRows = new Int8Array(bytes.buffer, at, rankFeatures * 2);
	const lexicon = new Map<string, number>();
	for (const [step, keys] of Object.entries(head.lexicon)) {
		for (const key of keys.split(" ")) lexicon.set(key, Number(step) / 1000);
	}
	const rankSlots = makeHashSlots(rankHashes);
	return {
		states: {
			scale: head.stateScale,
			hashes: stateHashes,
			rows: stateRows,
			steps,
		},
		ranker: {
			scale: head.rankScale,
			oddsWeights: head.oddsWeights,
			slots: rankSlots,
			rows: placeRankRows(rankSlots, rankHashes, rankRows),
		},
		lexicon,
		thresholds: head.thresholds,
	};
}
