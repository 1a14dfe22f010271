/** Learns a logistic model over named features and one number: whole-batch descent, the same bytes on every run. */

import type { LogisticWeights } from "../../src/statements/joined/judge.js";

export interface LogisticExample {
	readonly features: readonly string[];
	readonly group: string;
	readonly odds: number;
	readonly isRight: boolean;
}

const STEPS = 1500;
const RATE = 0.05;
/** Pull of every weight towards 0, so that what was seen seldom says little. */
const PULL = 20;
/** Features met less often than this are left out. */
const LEAST_COUNT = 15;

/** The weights that make the labels of `examples` likeliest, kept to four decimals. */
export function trainLogistic(
	examples: readonly LogisticExample[],
): LogisticWeights {
	const counts = new Map<string, number>();
	for (const { features } of examples)
		for (const feature of features)
			counts.set(feature, (counts.get(feature) ?? 0) + 1);
	const names = [...counts]
		.filter(([, count]) => count >= LEAST_COUNT)
		.map(([name]) => name)
		.sort();
	const groups = [...new Set(examples.map(({ group }) => group))].sort();
	const numberOf = new Map(names.map((name, index) => [name, index]));
	const size = names.length + groups.length;
	const rows = examples.map(({ features, group }) => ({
		known: features.flatMap((feature) => numberOf.get(feature) ?? []),
		odds: names.length + groups.indexOf(group),
	}));
	const weights = new Float64Array(size);
	const mean = new Float64Array(size);
	const spread = new Float64Array(size);
	for (let step = 1; step <= STEPS; step++) {
		const slope = new Float64Array(size);
		examples.forEach((example, at) => {
			const { known, odds } = rows[at]!;
			let sum = weights[odds]! * example.odds;
			for (const index of known) sum += weights[index]!;
			const error = 1 / (1 + Math.exp(-sum)) - (example.isRight ? 1 : 0);
			slope[odds] = slope[odds]! + error * example.odds;
			for (const index of known) slope[index] = slope[index]! + error;
		});
		const rate = RATE / (1 + (4 * step) / STEPS);
		for (let index = 0; index < size; index++) {
			const value = (slope[index]! + PULL * weights[index]!) / examples.length;
			mean[index] = 0.9 * mean[index]! + 0.1 * value;
			spread[index] = 0.999 * spread[index]! + 0.001 * value * value;
			const lift = mean[index]! / (1 - 0.9 ** step);
			const width = Math.sqrt(spread[index]! / (1 - 0.999 ** step)) + 1e-8;
			weights[index] = weights[index]! - (rate * lift) / width;
		}
	}
	const rounded = (index: number): number =>
		Math.round(weights[index]! * 1e4) / 1e4;
	return {
		features: Object.fromEntries(
			names.map((name, index) => [name, rounded(index)]),
		),
		odds: Object.fromEntries(
			groups.map((group, index) => [group, rounded(names.length + index)]),
		),
	};
}
