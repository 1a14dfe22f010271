import { describe, expect, it } from "vitest";
import { madeState } from "../../../test/made-state.js";
import { stanceLine } from "./stance-line.js";

const DAYS = { from: "2031-03-01", to: "2031-03-05" };
const [sandria, , holm] = madeState().stands;

describe("a stand over time", () => {
	it("has each step at its day and on its level, for above against", () => {
		expect(
			stanceLine(sandria!, DAYS).map(({ at, level }) => [at, level]),
		).toEqual([
			[0, 1],
			[0.75, 0.25],
		]);
	});

	it("gives a refusal to say a day and no level", () => {
		expect(stanceLine(holm!, DAYS).map(({ at, level }) => [at, level])).toEqual(
			[[0.75, null]],
		);
	});

	it("keeps what was said outside the days shown at their edge", () => {
		expect(
			stanceLine(sandria!, { from: "2031-03-03", to: "2031-03-04" }).map(
				({ at }) => at,
			),
		).toEqual([0, 1]);
	});
});
