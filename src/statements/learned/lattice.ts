/** Forward and backward over the states of a passage: how likely each token is in each state, all labellings weighed. */

import {
	canStart,
	FIRST_PAIR,
	PAIR_KINDS,
	STATE_COUNT,
	STEPS,
} from "./states.js";

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
/** Whether it is the first state of a pair. */
function isFirst(state: number): boolean {
	return state >= FIRST_PAIR && (state - FIRST_PAIR) % 2 === 0;
}

/** Where the steps into the first state of each pair begin: there is one from every state, in the order of the states. */
const [intoA, intoB, intoC, intoD, intoE] = PAIR_KINDS.map(
	(_, pair) => stepsInto[FIRST_PAIR + 2 * pair]!,
) as [number, number, number, number, number];
const stepBetween = (from: number, isWanted: (to: number) => boolean): number =>
	STEPS.findIndex((step) => step.from === from && isWanted(step.to));
/** The step out of each state to an outside state, and which that is. */
const stepOut = Uint8Array.from({ length: K }, (_, from) =>
	stepBetween(from, (to) => to < FIRST_PAIR),
);
const outTo = Uint8Array.from(stepOut, (step) => STEPS[step]!.to);
/** The step from either state of a pair to its second; 0 for outside states, which have none. */
const stepOn = Uint8Array.from({ length: K }, (_, from) =>
	from < FIRST_PAIR ? 0 : stepBetween(from, (to) => to === (from | 1)),
);
const ahead = new Float64Array(K);
const firsts = new Float64Array(PAIR_KINDS.length);
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
	runForward(lattice, size);
	runBackward(lattice, size);
}

function runForward(lattice: Lattice, size: number): void {
	const { unary, steps, stepRows, forward, scale } = lattice;
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
		sumFirsts(lattice, before, step);
		sum = 0;
		for (let state = 0; state < K; state++) {
			let value = 0;
			if (isFirst(state)) value = firsts[(state - FIRST_PAIR) >> 1]!;
			else {
				const end = stepsInto[state + 1]!;
				for (let index = stepsInto[state]!; index < end; index++)
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
}

/** Sums the ways into the first states of pairs, five side by side: they read the same numbers, and are most of the work. */
function sumFirsts(
	{ forward, steps }: Lattice,
	before: number,
	step: number,
): void {
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	let e = 0;
	for (let from = 0; from < K; from++) {
		const reached = forward[before + from]!;
		const index = step + from;
		a += reached * steps[index + intoA]!;
		b += reached * steps[index + intoB]!;
		c += reached * steps[index + intoC]!;
		d += reached * steps[index + intoD]!;
		e += reached * steps[index + intoE]!;
	}
	firsts[0] = a;
	firsts[1] = b;
	firsts[2] = c;
	firsts[3] = d;
	firsts[4] = e;
}

function runBackward(lattice: Lattice, size: number): void {
	const { unary, steps, stepRows, forward, backward, marginal, scale } =
		lattice;
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
		for (let state = 0; state < K; state++)
			ahead[state] = unary[next + state]! * backward[next + state]! * share;
		const a = ahead[FIRST_PAIR]!;
		const b = ahead[FIRST_PAIR + 2]!;
		const c = ahead[FIRST_PAIR + 4]!;
		const d = ahead[FIRST_PAIR + 6]!;
		const e = ahead[FIRST_PAIR + 8]!;
		for (let state = 0; state < K; state++) {
			const index = step + state;
			let value =
				steps[step + stepOut[state]!]! * ahead[outTo[state]!]! +
				steps[index + intoA]! * a +
				steps[index + intoB]! * b +
				steps[index + intoC]! * c +
				steps[index + intoD]! * d +
				steps[index + intoE]! * e;
			if (state >= FIRST_PAIR)
				value += steps[step + stepOn[state]!]! * ahead[state | 1]!;
			backward[base + state] = value;
			marginal[base + state] = forward[base + state]! * value;
		}
	}
}
