import { expect, test } from "vitest";
import {
	growLattice,
	type Lattice,
	makeLattice,
	runLattice,
	STEP_COUNT,
} from "./lattice.js";
import { findCandidates } from "./span-candidates.js";
import { CUE, canStart, SOURCE, STATE_COUNT, STEPS } from "./states.js";

/** A lattice with small made-up scores; every step weighs the same unless the state repeats. */
function makeExample(size: number): Lattice {
	const lattice = makeLattice();
	growLattice(lattice, size);
	lattice.steps = new Float32Array(size * STEP_COUNT);
	for (let at = 0; at < size; at++) {
		for (let state = 0; state < STATE_COUNT; state++)
			lattice.unary[at * STATE_COUNT + state] = Math.exp(
				((at * 7 + state * 5) % 11) / 4,
			);
		lattice.stepRows[at] = at * STEP_COUNT;
		STEPS.forEach(({ from, to }, step) => {
			lattice.steps[at * STEP_COUNT + step] = from === to ? 1.5 : 1;
		});
	}
	return lattice;
}

/** Weight of each way through the lattice, found by trying all. */
function allWays(
	size: number,
): { readonly states: number[]; readonly weight: number }[] {
	const { unary } = makeExample(size);
	let ways = Array.from({ length: STATE_COUNT }, (_, state) => ({
		states: [state],
		weight: unary[state]!,
	})).filter(({ states }) => canStart(states[0]!));
	for (let at = 1; at < size; at++) {
		ways = ways.flatMap(({ states, weight }) =>
			STEPS.filter((step) => step.from === states.at(-1)).map(
				({ from, to }) => ({
					states: [...states, to],
					weight:
						weight * (from === to ? 1.5 : 1) * unary[at * STATE_COUNT + to]!,
				}),
			),
		);
	}
	return ways;
}

test("marginals are those found by trying every way", () => {
	const size = 4;
	const lattice = makeExample(size);
	const ways = allWays(size);
	const total = ways.reduce((sum, way) => sum + way.weight, 0);
	runLattice(lattice, size);
	for (let at = 0; at < size; at++) {
		for (let state = 0; state < STATE_COUNT; state++) {
			const share =
				ways.reduce(
					(sum, way) => sum + (way.states[at] === state ? way.weight : 0),
					0,
				) / total;
			expect(lattice.marginal[at * STATE_COUNT + state]).toBeCloseTo(share, 10);
		}
	}
});

test("a candidate's chance is the share of the ways that have exactly this span", () => {
	const size = 4;
	const lattice = makeExample(size);
	const ways = allWays(size);
	const total = ways.reduce((sum, way) => sum + way.weight, 0);
	runLattice(lattice, size);
	const candidates = findCandidates(lattice, size, [1e-6, 1e-6, 1e-6]);
	const chanceOf = (kind: number, start: number, end: number): number =>
		candidates.find(
			(each) => each.kind === kind && each.start === start && each.end === end,
		)?.chance ?? 0;
	const cue = ways.filter(
		({ states }) => states[1] === 8 && states[2] === 9 && states[3] !== 9,
	);
	expect(chanceOf(CUE, 1, 3)).toBeCloseTo(
		cue.reduce((sum, way) => sum + way.weight, 0) / total,
		10,
	);
	const source = ways.filter(
		({ states }) =>
			(states[0] === 4 && states[1] !== 5) ||
			(states[0] === 6 && states[1] !== 7),
	);
	expect(chanceOf(SOURCE, 0, 1)).toBeCloseTo(
		source.reduce((sum, way) => sum + way.weight, 0) / total,
		10,
	);
});
