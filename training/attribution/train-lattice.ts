/** Learns the sequence model: a conditional random field by stochastic gradients (AdaGrad) with feature dropout. */

import { collectFeatures } from "../../src/statements/learned/collect-features.js";
import {
	growLattice,
	makeLattice,
	runLattice,
	STEP_COUNT,
} from "../../src/statements/learned/lattice.js";
import type { Passage } from "../../src/statements/learned/passage.js";
import { STATE_COUNT, STEPS } from "../../src/statements/learned/states.js";
import { STEP_KEYS, stepKeys } from "../../src/statements/learned/step-keys.js";
import { seededRandom, shuffle } from "../seeded-random.js";

const K = STATE_COUNT;

/** A passage with its features by number and its right states. */
export interface SequenceExample {
	readonly size: number;
	readonly states: Uint8Array;
	/** Where each token's features begin; one entry more than tokens. */
	readonly offsets: Int32Array;
	readonly features: Int32Array;
	readonly stepKeys: Int32Array;
}

/** Features met often enough to be learned, numbered. */
export interface FeatureIndex {
	readonly hashes: Uint32Array;
	readonly numberOf: Map<number, number>;
}

export interface SequenceWeights {
	readonly hashes: Uint32Array;
	/** `STATE_COUNT` to a feature. */
	readonly rows: Float32Array;
	/** `STEP_COUNT` to a step key. */
	readonly steps: Float32Array;
}

/** Numbers the features that occur at least `least` times. */
export function indexFeatures(
	items: readonly {
		readonly passage: Passage;
		readonly codes: readonly [number, number];
	}[],
	least: number,
): FeatureIndex {
	// Counting by 26 bits of the hash lets a few rare features slip in, which does no harm.
	const counts = new Uint8Array(1 << 26);
	const mask = counts.length - 1;
	const numberOf = new Map<number, number>();
	const hashes: number[] = [];
	for (const { passage, codes } of items) {
		for (let at = 0; at < passage.size; at++) {
			collectFeatures(passage, at, codes, (hash) => {
				const slot = hash & mask;
				const count = counts[slot]! + 1;
				if (count > least) return;
				counts[slot] = count;
				if (count === least && !numberOf.has(hash)) {
					numberOf.set(hash, hashes.length);
					hashes.push(hash);
				}
			});
		}
	}
	// A feature that shares its slot may have been passed over when the slot filled up.
	return { hashes: Uint32Array.from(hashes), numberOf };
}

/** The example of a passage. */
export function makeSequenceExample(
	passage: Passage,
	codes: readonly [number, number],
	options: { readonly states: Uint8Array; readonly index: FeatureIndex },
): SequenceExample {
	const features: number[] = [];
	const offsets = new Int32Array(passage.size + 1);
	const keys = new Int32Array(passage.size * 2);
	for (let at = 0; at < passage.size; at++) {
		collectFeatures(passage, at, codes, (hash) => {
			const number = options.index.numberOf.get(hash);
			if (number !== undefined) features.push(number);
		});
		offsets[at + 1] = features.length;
		if (at > 0) keys.set(stepKeys(passage, at), at * 2);
	}
	return {
		size: passage.size,
		states: options.states,
		offsets,
		features: Int32Array.from(features),
		stepKeys: keys,
	};
}

export interface SequenceOptions {
	readonly epochs: number;
	/** Weights are averaged over the epochs from this one on. */
	readonly averageFrom: number;
	readonly rate: number;
	readonly decay: number;
	readonly dropout: number;
	readonly seed: number;
}

/**
 * Learns weights several times in different orders and takes their mean: what one run picked up by chance, the others
 * level out, and the mean costs nothing more to use.
 */
export function trainSequenceMean(
	examples: readonly SequenceExample[],
	index: FeatureIndex,
	options: SequenceOptions & { readonly runs: number },
): SequenceWeights {
	const { runs, seed } = options;
	const first = trainSequence(examples, index, options);
	for (let run = 1; run < runs; run++) {
		const next = trainSequence(examples, index, {
			...options,
			seed: seed + 100 * run,
		});
		addTo(first.rows, next.rows);
		addTo(first.steps, next.steps);
	}
	return {
		hashes: first.hashes,
		rows: first.rows.map((sum) => sum / runs),
		steps: first.steps.map((sum) => sum / runs),
	};
}

function addTo(sums: Float32Array, values: Float32Array): void {
	for (let at = 0; at < sums.length; at++) sums[at] = sums[at]! + values[at]!;
}

/** Learns weights from examples. */
export function trainSequence(
	examples: readonly SequenceExample[],
	index: FeatureIndex,
	options: SequenceOptions,
): SequenceWeights {
	const { rate, decay, dropout } = options;
	const count = index.hashes.length;
	const rows = new Float32Array(count * K);
	const squares = new Float32Array(count * K);
	const steps = new Float32Array(STEP_KEYS * STEP_COUNT);
	const stepSquares = new Float32Array(STEP_KEYS * STEP_COUNT);
	const totals = new Float32Array(count * K);
	const stepTotals = new Float32Array(STEP_KEYS * STEP_COUNT);
	const random = seededRandom(options.seed);
	const lattice = makeLattice();
	const gradient = new Float64Array(K);
	let kept = new Int32Array(1 << 16);
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		const began = Date.now();
		let loss = 0;
		for (const example of shuffle([...examples], random)) {
			const { size, offsets, features, states } = example;
			growLattice(lattice, size);
			const {
				unary,
				steps: stepWeights,
				forward,
				backward,
				marginal,
				scale,
			} = lattice;
			unary.fill(0, 0, size * K);
			if (kept.length < features.length)
				kept = new Int32Array(features.length * 2);
			const ends = new Int32Array(size + 1);
			let used = 0;
			for (let at = 0; at < size; at++) {
				const base = at * K;
				for (let place = offsets[at]!; place < offsets[at + 1]!; place++) {
					if (random() < dropout) continue;
					const row = features[place]! * K;
					kept[used++] = row;
					for (let state = 0; state < K; state++)
						unary[base + state] = unary[base + state]! + rows[row + state]!;
				}
				ends[at + 1] = used;
				if (at === 0) continue;
				const first = example.stepKeys[at * 2]! * STEP_COUNT;
				const second = example.stepKeys[at * 2 + 1]! * STEP_COUNT;
				for (let step = 0; step < STEP_COUNT; step++) {
					stepWeights[at * STEP_COUNT + step] = Math.exp(
						steps[first + step]! + steps[second + step]!,
					);
				}
			}
			runLattice(lattice, size);
			for (let at = 0; at < size; at++) {
				const base = at * K;
				const gold = states[at]!;
				let most = 0;
				for (let state = 0; state < K; state++) {
					gradient[state] = marginal[base + state]! - (state === gold ? 1 : 0);
					most = Math.max(most, Math.abs(gradient[state]!));
				}
				loss -= Math.log(Math.max(1e-12, marginal[base + gold]!));
				if (most > 0.005) {
					for (let place = ends[at]!; place < ends[at + 1]!; place++) {
						const row = kept[place]!;
						for (let state = 0; state < K; state++) {
							const slope = gradient[state]!;
							if (slope < 0.001 && slope > -0.001) continue;
							const full = slope + decay * rows[row + state]!;
							const square = squares[row + state]! + full * full;
							squares[row + state] = square;
							rows[row + state] =
								rows[row + state]! - (rate * full) / Math.sqrt(square + 0.01);
						}
					}
				}
				if (at === 0) continue;
				const before = base - K;
				const share = 1 / scale[at]!;
				const first = example.stepKeys[at * 2]! * STEP_COUNT;
				const second = example.stepKeys[at * 2 + 1]! * STEP_COUNT;
				for (let step = 0; step < STEP_COUNT; step++) {
					const { from, to } = STEPS[step]!;
					const chance =
						forward[before + from]! *
						stepWeights[at * STEP_COUNT + step]! *
						unary[base + to]! *
						backward[base + to]! *
						share;
					const slope =
						chance - (states[at - 1] === from && gold === to ? 1 : 0);
					if (slope < 0.001 && slope > -0.001) continue;
					for (const key of [first, second]) {
						const square = stepSquares[key + step]! + slope * slope;
						stepSquares[key + step] = square;
						steps[key + step] =
							steps[key + step]! - (rate * slope) / Math.sqrt(square + 0.01);
					}
				}
			}
		}
		if (epoch >= options.averageFrom) {
			for (let at = 0; at < rows.length; at++)
				totals[at] = totals[at]! + rows[at]!;
			for (let at = 0; at < steps.length; at++)
				stepTotals[at] = stepTotals[at]! + steps[at]!;
		}
		console.log(
			`  epoch ${epoch + 1}: loss ${loss.toFixed(0)}, ${((Date.now() - began) / 1000).toFixed(0)} s`,
		);
	}
	const epochs = options.epochs - options.averageFrom;
	// Dropout showed the model fewer features at a time than reading will: the sums are scaled back.
	return {
		hashes: index.hashes,
		rows: totals.map((total) => (total / epochs) * (1 - dropout)),
		steps: stepTotals.map((total) => total / epochs),
	};
}
