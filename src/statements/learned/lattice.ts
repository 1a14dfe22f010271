/** Forward and backward over the states of a passage: how likely each token is in each state, all labellings weighed. */

import { canStart, STATE_COUNT, STEPS } from "./states.js";

/** Work space for one passage after another; grows to the longest and is used again. */
export interface Lattice {
	/** Weight of each state at each token (the exponential of its score), filled by the caller. */
	unary: Float64Array;
	/** Weights of steps, `STEPS.length` to a place; the caller's. */
	steps: Float32Array;
	/** Where in `steps` the weights of the steps into each token begin, filled by the caller. */
	stepRows: Int32Array;
	forward: Float64Array;
	backward: Float64Array;
	/** Probability of each state at each token. */
	marginal: Float64Array;
	scale: Float64Array;
	capacity: number;
}

export const STEP_COUNT = STEPS.length;
const K = STATE_COUNT;
const stepFrom = Uint8Array.from(STEPS, (step) => step.from);
/** Where the steps into each state begin; one entry more than states. */
const stepsInto = Uint8Array.from(
	{ length: K + 1 },
	(_, state) => STEPS.filter((step) => step.to < state).length,
);
/** Steps out of each state, by their numbers, and where each state's begin. */
const outSteps = Uint8Array.from(
	[...STEPS.keys()].sort((a, b) => STEPS[a]!.from - STEPS[b]!.from || a - b),
);
const outTo = Uint8Array.from(outSteps, (step) => STEPS[step]!.to);
const stepsOut = Uint8Array.from(
	{ length: K + 1 },
	(_, state) => STEPS.filter((step) => step.from < state).length,
);
const ahead = new Float64Array(K);
const startAllowed = Uint8Array.from({ length: K }, (_, state) =>
	canStart(state) ? 1 : 0,
);

export function makeLattice(): Lattice {
	const none = new Float64Array(0);
	return {
		unary: none,
		steps: new Float32Array(0),
		stepRows: new Int32Array(0),
		forward: none,
		backward: none,
		marginal: none,
		scale: none,
		capacity: 0,
	};
}

/** Makes room for `size` tokens. */
export function growLattice(lattice: Lattice, size: number): void {
	if (lattice.capacity >= size) return;
	const capacity = Math.max(64, size * 2);
	lattice.unary = new Float64Array(capacity * K);
	lattice.stepRows = new Int32Array(capacity);
	lattice.forward = new Float64Array(capacity * K);
	lattice.backward = new Float64Array(capacity * K);
	lattice.marginal = new Float64Array(capacity * K);
	lattice.scale = new Float64Array(capacity);
	lattice.capacity = capacity;
}

/** Runs forward and backward over `size` tokens. */
export function runLattice(lattice: Lattice, size: number): void {
	const { unary, steps, stepRows, forward, backward, marginal, scale } =
		lattice;
	let sum = 0;
	for (let state = 0; state < K; state++) {
		forward[state] = startAllowed[state]! * unary[state]!;
		sum += forward[state]!;
	}
	scale[0] = sum;
	for (let state = 0; state < K; state++)
		forward[state] = forward[state]! / sum;
	for (let at = 1; at < size; at++) {
		const base = at * K;
		const before = base - K;
		const step = stepRows[at]!;
		sum = 0;
		for (let state = 0; state < K; state++) {
			let value = 0;
			const end = stepsInto[state + 1]!;
			for (let index = stepsInto[state]!; index < end; index++) {
				value += forward[before + stepFrom[index]!]! * steps[step + index]!;
			}
			value *= unary[base + state]!;
			forward[base + state] = value;
			sum += value;
		}
		scale[at] = sum;
		const share = 1 / sum;
		for (let state = 0; state < K; state++)
			forward[base + state] = forward[base + state]! * share;
	}
	const last = (size - 1) * K;
	for (let state = 0; state < K; state++) {
		backward[last + state] = 1;
		marginal[last + state] = forward[last + state]!;
	}
	for (let at = size - 2; at >= 0; at--) {
		const base = at * K;
		const next = base + K;
		const step = stepRows[at + 1]!;
		const share = 1 / scale[at + 1]!;
		for (let state = 0; state < K; state++) {
			ahead[state] = unary[next + state]! * backward[next + state]! * share;
		}
		for (let state = 0; state < K; state++) {
			let value = 0;
			const end = stepsOut[state + 1]!;
			for (let index = stepsOut[state]!; index < end; index++) {
				value += steps[step + outSteps[index]!]! * ahead[outTo[index]!]!;
			}
			backward[base + state] = value;
			marginal[base + state] = forward[base + state]! * value;
		}
	}
}
