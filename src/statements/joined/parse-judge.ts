/** The file of weights that tells how findings are weighed, from JSON, checked. */

import type { JudgeWeights, LogisticWeights } from "./judge.js";

/** The weights in `json`. Throws an error that names the wrong part where the file is not one of weights. */
export function parseJudge(json: string): JudgeWeights {
	const value: unknown = JSON.parse(json);
	return {
		stands: logistic(value, "stands"),
		closer: logistic(value, "closer"),
		leastLearned: chance(value, "leastLearned"),
		leastCloser: chance(value, "leastCloser"),
	};
}

function logistic(value: unknown, name: string): LogisticWeights {
	const part = field(value, name);
	return {
		features: numbers(field(part, "features"), `${name}.features`),
		odds: numbers(field(part, "odds"), `${name}.odds`),
	};
}

function numbers(
	value: unknown,
	name: string,
): Readonly<Record<string, number>> {
	if (typeof value !== "object" || value === null)
		throw new TypeError(`the weights of joining have no ${name}`);
	const entries = Object.entries(value).map(
		([key, number]): [string, number] => {
			if (typeof number !== "number")
				throw new TypeError(
					`in the weights of joining, ${name} has no number for "${key}"`,
				);
			return [key, number];
		},
	);
	return Object.fromEntries(entries);
}

function chance(value: unknown, name: string): number {
	const number = field(value, name);
	if (typeof number !== "number" || number < 0 || number > 1)
		throw new TypeError(
			`in the weights of joining, ${name} is no number from 0 to 1`,
		);
	return number;
}

function field(value: unknown, name: string): unknown {
	return typeof value === "object" && value !== null
		? Reflect.get(value, name)
		: undefined;
}
