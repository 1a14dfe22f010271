import { describe, expect, it } from "vitest";
import { lexemesOf } from "../../../test/built-in-lexicons.js";

describe("lexTimes", () => {
	it.each([
		["mid-1990s", ["mid", "-", "1990s"]],
		["Nov. 24", ["nov", "24"]],
		["Monday’s", ["monday", "'s"]],
		["1,200 men", ["1,200", "men"]],
		["2014–15", ["2014", "-", "15"]],
		["at 18:30", ["at", "18:30"]],
		["27th", ["27th"]],
	])("cuts %s", (text, norms) => {
		expect(lexemesOf(text).map(({ norm }) => norm)).toEqual(norms);
	});

	it("keeps places, the full stop of a short month included", () => {
		const text = "On Nov. 24";
		expect(
			lexemesOf(text).map(({ start, end }) => text.slice(start, end)),
		).toEqual(["On", "Nov.", "24"]);
	});
});
