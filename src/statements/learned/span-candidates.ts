/** Lattice → candidate spans: every run of tokens that is a source, cue or content with some probability. */

import type { Lattice } from "./lattice.js";
import { FIRST_PAIR, PAIR_KINDS, STATE_COUNT, STEPS } from "./states.js";

/** A span of one kind in a passage, `end` excluded, with its probability in the lattice. */
export interface Candidate {
	readonly kind: number;
	readonly start: number;
	readonly end: number;
	readonly chance: number;
	/** The pair of states that makes most of it: which side of its cue it stands on. */
	readonly pair: number;
}

const K = STATE_COUNT;

/** For each pair of states: number of the step from its first to its further state, and from further to further. */
const stepOf = (from: number, to: number): number =>
	STEPS.findIndex((step) => step.from === from && step.to === to);
const intoSteps = PAIR_KINDS.map((_, pair) =>
	stepOf(FIRST_PAIR + pair * 2, FIRST_PAIR + pair * 2 + 1),
);
const onSteps = PAIR_KINDS.map((_, pair) =>
	stepOf(FIRST_PAIR + pair * 2 + 1, FIRST_PAIR + pair * 2 + 1),
);

/** Candidates with a probability of at least that of their kind in `leastOf`, in order of their start. */
export function findCandidates(
	lattice: Lattice,
	size: number,
	leastOf: readonly number[],
): Candidate[] {
	const { unary, backward, marginal, scale, steps, stepRows } = lattice;
	const found: Candidate[] = [];
	for (let start = 0; start < size; start++) {
		const own = found.length;
		for (let pair = 0; pair < PAIR_KINDS.length; pair++) {
			const least = leastOf[PAIR_KINDS[pair]!]!;
			const first = FIRST_PAIR + pair * 2;
			let chance = marginal[start * K + first]!;
			let state = first;
			let step = intoSteps[pair]!;
			for (let at = start; at < size && chance >= least; at++) {
				let goesOn = 0;
				if (at + 1 < size) {
					const here = backward[at * K + state]!;
					const next = (at + 1) * K + first + 1;
					if (here > 0) {
						goesOn =
							(steps[stepRows[at + 1]! + step]! *
								unary[next]! *
								backward[next]!) /
							(scale[at + 1]! * here);
					}
				}
				const ends = chance * (1 - goesOn);
				if (ends >= least / 2)
					addCandidate(found, own, {
						kind: PAIR_KINDS[pair]!,
						start,
						end: at + 1,
						chance: ends,
						pair,
					});
				chance *= goesOn;
				state = first + 1;
				step = onSteps[pair]!;
			}
		}
	}
	return found.filter(({ kind, chance }) => chance >= leastOf[kind]!);
}

/** Adds up the two sides on which a source or content can stand. */
function addCandidate(
	found: Candidate[],
	from: number,
	candidate: Candidate,
): void {
	for (let index = from; index < found.length; index++) {
		const other = found[index]!;
		if (other.kind !== candidate.kind || other.end !== candidate.end) continue;
		const pair = other.chance >= candidate.chance ? other.pair : candidate.pair;
		found[index] = { ...other, chance: other.chance + candidate.chance, pair };
		return;
	}
	found.push(candidate);
}
