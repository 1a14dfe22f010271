import { expect, test } from "vitest";
import { formatParties } from "./format-parties.js";

test.each([
	["Arland", "Norland", "obliges Arland, benefits Norland"],
	["leaders of eleven states", null, "obliges leaders of eleven states"],
	[null, "Norland's armed forces", "benefits Norland's armed forces"],
	[null, null, null],
])("%s and %s: %s", (obligor, beneficiary, expected) => {
	expect(formatParties({ obligor, beneficiary })).toBe(expected);
});
