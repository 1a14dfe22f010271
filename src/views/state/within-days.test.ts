import { describe, expect, it } from "vitest";
import { madeState } from "../../../test/made-state.js";
import { isTouching, withinDays } from "./within-days.js";

describe("a window of days", () => {
	it.each([
		["2031-03-01", "2031-03-04", true, "the days themselves"],
		["2031-03-04", null, true, "the last day is in"],
		[null, "2031-03-01", true, "the first day is in"],
		["2031-03-05", null, false, "behind"],
		[null, "2031-02-28", false, "before"],
		[null, null, true, "no bound"],
	])("from %s to %s touches 1–4 March: %s (%s)", (from, to, expected, _why) => {
		expect(
			isTouching({ from: "2031-03-01", to: "2031-03-04" }, { from, to }),
		).toBe(expected);
	});

	it("without bounds leaves the state as it is", () => {
		const state = madeState();
		expect(withinDays(state, { from: null, to: null })).toBe(state);
	});

	it("leaves out what has no date, since nobody knows whether it belongs there", () => {
		const { events } = withinDays(madeState(), {
			from: "2031-03-02",
			to: null,
		});
		expect(events.map(({ words }) => words)).toEqual(["a signing is due"]);
	});
});
