/** Passages of one article → candidate sets: the lattice run over each, its chances per token, its likely spans. */

import { borderCode, type CandidateSet } from "./candidate-set.js";
import type { EmissionScorer } from "./emission.js";
import { type Lattice, runLattice } from "./lattice.js";
import type { Passage } from "./passage.js";
import { passageCode } from "./shared-features.js";
import { findCandidates } from "./span-candidates.js";
import { FIRST_PAIR, PAIR_KINDS, STATE_COUNT } from "./states.js";

/** Sources, cues and contents less likely than this are no candidates. Of contents there are most: each may begin and end at many places. */
const LEAST_CHANCES = [0.04, 0.04, 0.08];

/** Number that stands for "no passage there" among border codes. */
const NO_BORDER = 60;

/** Candidate sets of the passages of one article, in their order. */
export function readPassages(
	passages: readonly Passage[],
	scorer: EmissionScorer,
	lattice: Lattice,
): CandidateSet[] {
	const codes = passages.map(passageCode);
	const sets = passages.map((passage, index) => {
		if (passage.size === 0) return emptySet(passage);
		scorer.score(
			passage,
			[
				codes[index - 1] ?? passageCode(null),
				codes[index + 1] ?? passageCode(null),
			],
			lattice,
		);
		runLattice(lattice, passage.size);
		const shares = kindShares(lattice, passage.size);
		const cueSums = new Float32Array(passage.size + 1);
		for (let at = 0; at < passage.size; at++)
			cueSums[at + 1] = cueSums[at]! + shares[at * 3 + 1]!;
		return {
			passage,
			candidates: findCandidates(lattice, passage.size, LEAST_CHANCES),
			shares,
			cueSums,
		};
	});
	const first = sets.map((set) =>
		set.passage.size === 0 ? NO_BORDER : borderCode(set, 0),
	);
	const last = sets.map((set) =>
		set.passage.size === 0 ? NO_BORDER : borderCode(set, set.passage.size - 1),
	);
	return sets.map((set, index) => ({
		...set,
		borders: [last[index - 1] ?? NO_BORDER, first[index + 1] ?? NO_BORDER],
	}));
}

function emptySet(passage: Passage): Omit<CandidateSet, "borders"> {
	return {
		passage,
		candidates: [],
		shares: new Float32Array(0),
		cueSums: new Float32Array(1),
	};
}

/** Chance of each token to be part of a source, a cue, a content. */
function kindShares(lattice: Lattice, size: number): Float32Array {
	const { marginal } = lattice;
	const shares = new Float32Array(size * 3);
	for (let at = 0; at < size; at++) {
		for (let pair = 0; pair < PAIR_KINDS.length; pair++) {
			const state = at * STATE_COUNT + FIRST_PAIR + pair * 2;
			const share = at * 3 + PAIR_KINDS[pair]!;
			shares[share] = shares[share]! + marginal[state]! + marginal[state + 1]!;
		}
	}
	return shares;
}
