import { describe, expect, it } from "vitest";
import { parseJudge } from "./parse-judge.js";

const weights = {
	stands: { features: { rule: 0.5 }, odds: { same: 1 } },
	closer: { features: {}, odds: {} },
	leastLearned: 0.5,
	leastCloser: 0.8,
};

describe("parseJudge", () => {
	it("gives back the weights that were written", () => {
		expect(parseJudge(JSON.stringify(weights))).toEqual(weights);
	});

	it.each([
		[{ ...weights, stands: { odds: {} } }, "no stands.features"],
		[
			{ ...weights, closer: { features: { rule: "x" }, odds: {} } },
			'closer.features has no number for "rule"',
		],
		[{ ...weights, leastLearned: 2 }, "leastLearned is no number from 0 to 1"],
	])("names what is wrong: %#", (value, message) => {
		expect(() => parseJudge(JSON.stringify(value))).toThrow(message);
	});
});
