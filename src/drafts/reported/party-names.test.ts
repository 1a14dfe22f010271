import { describe, expect, it } from "vitest";
import { loadCodebook } from "../../app/load-codebook.js";
import { partyNames } from "./party-names.js";

const codebook = loadCodebook();

describe("the names of a report", () => {
	it.each([
		["Kyiv would cut its army", "Ukraine shall", "Ukraine would cut its army"],
		[
			"US aid to Kyiv",
			"The United States aids Kyiv.",
			"United States aid to Kyiv",
		],
		["the U.S. would pay", "The US shall", "the US would pay"],
		["Kyiv would leave", "The parties shall", "Kyiv would leave"],
	])("become those of the draft: %s", (report, draft, expected) => {
		expect(partyNames(codebook, draft).asInDraft(report)).toBe(expected);
	});

	it("mean one party under any of them", () => {
		const { namedIn } = partyNames(codebook, "");
		expect(namedIn("Ukrainian troops")).toEqual(namedIn("what Kyiv wants"));
		expect(namedIn("the valley").size).toBe(0);
	});
});
