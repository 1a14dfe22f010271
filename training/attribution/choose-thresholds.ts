/** Finds the least chances at which spans are kept: those that give the best exact F1 on articles read unseen. */

import type { CandidateSet } from "../../src/statements/learned/candidate-set.js";
import { chooseSpans } from "../../src/statements/learned/choose-spans.js";
import { spanKey } from "./train-ranker.js";

const steps = [0.26, 0.28, 0.3, 0.32, 0.34, 0.36, 0.38, 0.4, 0.42, 0.44, 0.46];
const KINDS = 3;

/** One threshold for each kind, found one after the other, twice round. */
export function chooseThresholds(
	sets: readonly CandidateSet[],
	gold: readonly ReadonlySet<string>[],
	chances: readonly Float64Array[],
): number[] {
	let best = new Array<number>(KINDS).fill(0.36);
	let bestScore = sumOfF1(sets, gold, { chances, thresholds: best });
	for (let round = 0; round < 2; round++) {
		for (let kind = 0; kind < KINDS; kind++) {
			for (const step of steps) {
				const thresholds = best.with(kind, step);
				const score = sumOfF1(sets, gold, { chances, thresholds });
				if (score > bestScore) {
					bestScore = score;
					best = thresholds;
				}
			}
		}
	}
	return best;
}

function sumOfF1(
	sets: readonly CandidateSet[],
	gold: readonly ReadonlySet<string>[],
	options: {
		readonly chances: readonly Float64Array[];
		readonly thresholds: readonly number[];
	},
): number {
	const found = new Array<number>(KINDS).fill(0);
	const right = new Array<number>(KINDS).fill(0);
	const wanted = new Array<number>(KINDS).fill(0);
	sets.forEach((set, at) => {
		const spans = set.candidates.map((candidate, own) => ({
			...candidate,
			worth: options.chances[at]![own]! - options.thresholds[candidate.kind]!,
		}));
		for (const span of chooseSpans(spans)) {
			found[span.kind]!++;
			if (gold[at]!.has(spanKey(span.kind, span.start, span.end)))
				right[span.kind]!++;
		}
		for (const key of gold[at]!) wanted[Number(key[0])]!++;
	});
	return right.reduce(
		(sum, count, kind) =>
			sum + (2 * count) / Math.max(1, found[kind]! + wanted[kind]!),
		0,
	);
}
