import { describe, expect, it } from "vitest";
import { fractionOf } from "./period-fraction.js";

describe("fractionOf", () => {
	it.each([
		[
			"the second half of a year",
			"2027-01-01",
			"2027-12-31",
			2,
			2,
			{ from: "2027-07-01", to: "2027-12-31" },
		],
		[
			"the first quarter of a year",
			"2027-01-01",
			"2027-12-31",
			1,
			4,
			{ from: "2027-01-01", to: "2027-03-31" },
		],
		[
			"the first half of a month",
			"2027-04-01",
			"2027-04-30",
			1,
			2,
			{ from: "2027-04-01", to: "2027-04-15" },
		],
		["a piece of a day, which is none", "2027-04-01", "2027-04-01", 1, 2, null],
	])("gives %s", (_, from, to, nth, count, expected) => {
		expect(fractionOf({ from, to }, { nth, count })).toEqual(expected);
	});
});
