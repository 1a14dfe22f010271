/** The sequence model as the mean of several runs. */

import type { SequenceExample } from "./number-features.js";
import {
	addTo,
	divide,
	type SequenceOptions,
	type SequenceWeights,
	trainSequence,
} from "./train-lattice.js";

/**
 * Learns weights several times in different orders and takes their mean: what one run picked up by chance, the others
 * level out, and the mean costs nothing more to use.
 */
export function trainSequenceMean(
	examples: readonly SequenceExample[],
	options: SequenceOptions & { readonly runs: number },
): SequenceWeights {
	const { runs, seed } = options;
	const mean = trainSequence(examples, options);
	for (let run = 1; run < runs; run++) {
		const next = trainSequence(examples, {
			...options,
			seed: seed + 100 * run,
		});
		addTo(mean.rows, next.rows);
		addTo(mean.steps, next.steps);
	}
	for (const values of [mean.rows, mean.steps]) divide(values, runs);
	return mean;
}
