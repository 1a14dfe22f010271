/** Learns the sequence model: a conditional random field by stochastic gradients (AdaGrad) with feature dropout. */

import {
	growLattice,
	type Lattice,
	makeLattice,
	runLattice,
	STEP_COUNT,
} from "../../src/statements/learned/lattice.js";
import { STATE_COUNT, STEPS } from "../../src/statements/learned/states.js";
import { STEP_KEYS } from "../../src/statements/learned/step-keys.js";
import { seededRandom, shuffle } from "../seeded-random.js";
import type { SequenceExample } from "./number-features.js";

const K = STATE_COUNT;

export interface SequenceWeights {
	/** `STATE_COUNT` to a feature. */
	readonly rows: Float32Array;
	/** `STEP_COUNT` to a step key. */
	readonly steps: Float32Array;
}

export interface SequenceOptions {
	/** How many features there are. */
	readonly features: number;
	readonly epochs: number;
	/** Weights are averaged over the epochs from this one on. */
	readonly averageFrom: number;
	readonly rate: number;
	readonly decay: number;
	readonly dropout: number;
	readonly seed: number;
}

/** Adds `values` to `sums`. */
export function addTo(sums: Float32Array, values: Float32Array): void {
	for (let at = 0; at < sums.length; at++) sums[at] = sums[at]! + values[at]!;
}

/** Divides all of `values`. */
export function divide(values: Float32Array, by: number): void {
	for (let at = 0; at < values.length; at++) values[at] = values[at]! / by;
}

/** Weights being learned, and for each how much it has moved: what has moved much, moves less from then on. */
interface Learning {
	readonly rows: Float32Array;
	readonly moved: Float32Array;
	readonly steps: Float32Array;
	readonly stepsMoved: Float32Array;
	readonly rate: number;
	readonly decay: number;
}

/** Learns weights from examples. */
export function trainSequence(
	examples: readonly SequenceExample[],
	options: SequenceOptions,
): SequenceWeights {
	const { rate, decay, dropout } = options;
	const learning: Learning = {
		rows: new Float32Array(options.features * K),
		moved: new Float32Array(options.features * K),
		steps: new Float32Array(STEP_KEYS * STEP_COUNT),
		stepsMoved: new Float32Array(STEP_KEYS * STEP_COUNT),
		rate,
		decay,
	};
	const { rows, steps } = learning;
	const totals = new Float32Array(rows.length);
	const stepTotals = new Float32Array(steps.length);
	const random = seededRandom(options.seed);
	const lattice = makeLattice();
	let kept = new Int32Array(1 << 16);
	let ends = new Int32Array(1 << 10);
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		for (const example of shuffle([...examples], random)) {
			const { size, offsets } = example;
			growLattice(lattice, size);
			const most = offsets[size]! - offsets[0]!;
			if (kept.length < most) kept = new Int32Array(most * 2);
			if (ends.length <= size) ends = new Int32Array(size * 2);
			dropFeatures(example, { dropout, random, kept, ends });
			weigh(example, learning, { lattice, kept, ends });
			runLattice(lattice, size);
			learnStates(example, learning, { lattice, kept, ends });
			learnSteps(example, learning, lattice);
		}
		if (epoch < options.averageFrom) continue;
		addTo(totals, rows);
		addTo(stepTotals, steps);
	}
	const epochs = options.epochs - options.averageFrom;
	// Dropout showed the model fewer features at a time than reading will: the sums are scaled back.
	divide(totals, epochs / (1 - dropout));
	divide(stepTotals, epochs);
	return { rows: totals, steps: stepTotals };
}

/** Which rows of weights an example's tokens use this time: `ends[at + 1]` is where the token's end in `kept`. */
interface Kept {
	readonly kept: Int32Array;
	readonly ends: Int32Array;
}

/** Leaves out rare features and a random part of the others. */
function dropFeatures(
	{ size, offsets, features }: SequenceExample,
	options: Kept & {
		readonly dropout: number;
		readonly random: () => number;
	},
): void {
	const { kept, ends, dropout, random } = options;
	let used = 0;
	for (let at = 0; at < size; at++) {
		for (let place = offsets[at]!; place < offsets[at + 1]!; place++) {
			const feature = features[place]!;
			if (feature >= 0 && random() >= dropout) kept[used++] = feature * K;
		}
		ends[at + 1] = used;
	}
}

/** Fills the lattice's weights of states and steps. */
function weigh(
	example: SequenceExample,
	learning: Learning,
	{ lattice, kept, ends }: Kept & { readonly lattice: Lattice },
): void {
	const { unary, stepRows } = lattice;
	const { rows, steps } = learning;
	const { size } = example;
	if (lattice.steps.length < size * STEP_COUNT)
		lattice.steps = new Float32Array(size * STEP_COUNT * 2);
	unary.fill(0, 0, size * K);
	for (let at = 0; at < size; at++) {
		const base = at * K;
		for (let place = ends[at]!; place < ends[at + 1]!; place++) {
			const row = kept[place]!;
			for (let state = 0; state < K; state++)
				unary[base + state] = unary[base + state]! + rows[row + state]!;
		}
		scoresToWeights(unary, base);
		if (at === 0) continue;
		stepRows[at] = at * STEP_COUNT;
		const first = example.stepKeys[at * 2]! * STEP_COUNT;
		const second = example.stepKeys[at * 2 + 1]! * STEP_COUNT;
		for (let step = 0; step < STEP_COUNT; step++)
			lattice.steps[at * STEP_COUNT + step] = Math.exp(
				steps[first + step]! + steps[second + step]!,
			);
	}
}

/** Turns the scores of one token's states into weights, that of the likeliest state being 1. */
function scoresToWeights(unary: Float64Array, base: number): void {
	let most = unary[base]!;
	for (let state = 1; state < K; state++)
		most = Math.max(most, unary[base + state]!);
	for (let state = 0; state < K; state++)
		unary[base + state] = Math.exp(unary[base + state]! - most);
}

/** Slopes below this change nothing worth the time. */
const LEAST_SLOPE = 0.001;
/** A token whose slopes are all below this is left as it is. */
const LEAST_TOKEN_SLOPE = 0.005;

/** Moves the weights of the used features towards the right states. */
function learnStates(
	{ size, states }: SequenceExample,
	{ rows, moved, rate, decay }: Learning,
	{ lattice, kept, ends }: Kept & { readonly lattice: Lattice },
): void {
	const { marginal } = lattice;
	const slopes = new Float64Array(K);
	for (let at = 0; at < size; at++) {
		let most = 0;
		for (let state = 0; state < K; state++) {
			const slope = marginal[at * K + state]! - (state === states[at] ? 1 : 0);
			slopes[state] = Math.abs(slope) < LEAST_SLOPE ? 0 : slope;
			most = Math.max(most, Math.abs(slope));
		}
		if (most <= LEAST_TOKEN_SLOPE) continue;
		for (let place = ends[at]!; place < ends[at + 1]!; place++) {
			const row = kept[place]!;
			for (let state = 0; state < K; state++) {
				const slope = slopes[state]!;
				if (slope === 0) continue;
				const weight = rows[row + state]!;
				const full = slope + decay * weight;
				const square = moved[row + state]! + full * full;
				moved[row + state] = square;
				rows[row + state] = weight - (rate * full) / Math.sqrt(square + 0.01);
			}
		}
	}
}

/** Moves the weights of steps. */
function learnSteps(
	{ size, states, stepKeys }: SequenceExample,
	{ steps, stepsMoved, rate }: Learning,
	lattice: Lattice,
): void {
	const { unary, forward, backward, scale } = lattice;
	for (let at = 1; at < size; at++) {
		const base = at * K;
		const before = base - K;
		const share = 1 / scale[at]!;
		const first = stepKeys[at * 2]! * STEP_COUNT;
		const second = stepKeys[at * 2 + 1]! * STEP_COUNT;
		for (let step = 0; step < STEP_COUNT; step++) {
			const { from, to } = STEPS[step]!;
			const chance =
				forward[before + from]! *
				lattice.steps[at * STEP_COUNT + step]! *
				unary[base + to]! *
				backward[base + to]! *
				share;
			const isRight = states[at - 1] === from && states[at] === to;
			const slope = chance - (isRight ? 1 : 0);
			if (slope < LEAST_SLOPE && slope > -LEAST_SLOPE) continue;
			for (const key of [first, second]) {
				const square = stepsMoved[key + step]! + slope * slope;
				stepsMoved[key + step] = square;
				steps[key + step] =
					steps[key + step]! - (rate * slope) / Math.sqrt(square + 0.01);
			}
		}
	}
}
