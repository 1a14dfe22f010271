import fc from "fast-check";
import { expect, test } from "vitest";
import { LANES, MOST_TOKENS, makeEmissionKernel } from "./emission-kernel.js";
import { hashWord } from "./feature-hash.js";
import { STATE_COUNT } from "./states.js";

const SUMS = 3;
const SCALE = 0.01;
const KNOWN = 40;

const weights = (most: number): fc.Arbitrary<number[]> =>
	fc.array(fc.integer({ min: -most, max: most }), {
		minLength: STATE_COUNT,
		maxLength: STATE_COUNT,
	});

/** A token: which features it has, some of them unknown, and the sums that belong to it. */
const token = fc.record({
	features: fc.array(fc.nat({ max: KNOWN + 5 }), { maxLength: 30 }),
	sums: fc.array(weights(5000), { minLength: SUMS, maxLength: SUMS }),
});

const hashOf = (feature: number): number => hashWord(`feature ${feature}`);

test("states are weighed by what the rows of hashes and the sums add up to", () => {
	fc.assert(
		fc.property(
			fc.array(weights(127), { minLength: KNOWN, maxLength: KNOWN }),
			fc.array(token, { minLength: 1, maxLength: MOST_TOKENS }),
			(rows, tokens) => {
				const kernel = makeEmissionKernel({
					hashes: Int32Array.from(rows.keys(), hashOf),
					rows: Int8Array.from(rows.flat()),
					scale: SCALE,
					mostSums: MOST_TOKENS * SUMS,
					sumsOfToken: SUMS,
				});
				let hashEnd = 0;
				let sumEnd = 0;
				for (const [at, { features, sums }] of tokens.entries()) {
					for (const feature of features)
						kernel.hashes[hashEnd++] = hashOf(feature);
					kernel.ends[at] = hashEnd;
					for (const sum of sums) {
						const place = kernel.firstSum + sumEnd * LANES;
						kernel.sums.set(sum, place);
						kernel.sumPlaces[sumEnd++] = place;
					}
				}
				kernel.weigh(tokens.length);
				for (const [at, { features, sums }] of tokens.entries()) {
					const totals = Array.from({ length: STATE_COUNT }, (_, state) =>
						[...features.map((feature) => rows[feature]), ...sums].reduce(
							(total, row) => total + (row?.[state] ?? 0),
							0,
						),
					);
					const most = Math.max(...totals);
					expect([
						...kernel.weights.subarray(
							at * STATE_COUNT,
							(at + 1) * STATE_COUNT,
						),
					]).toEqual(
						totals.map((total) =>
							Math.max(1e-100, Math.exp(-Math.min(8191, most - total) * SCALE)),
						),
					);
				}
			},
		),
		{ numRuns: 30 },
	);
});
