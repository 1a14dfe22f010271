import { describe, expect, it } from "vitest";
import { analysisOf, timeLexicon } from "../../../test/built-in-lexicons.js";
import { findTimes } from "./find-times.js";

/** The month named in the text, published on 14 May 2026. */
function monthIn(text: string): string | null {
	const times = findTimes(
		analysisOf(text),
		{ published: "2026-05-14" },
		timeLexicon,
	);
	return times[0]?.from?.slice(0, 7) ?? null;
}

describe("a report let into a sentence", () => {
	it.each([
		[
			"Orland will say yes, but not, one cautioned, before its polls in June.",
			"2026-06",
		],
		["The boats will sail, officials said, in June.", "2026-06"],
		["Ruiz is to return, her spokesman added, in July.", "2026-07"],
	])("leaves the tense to the sentence: %s", (text, month) => {
		expect(monthIn(text)).toBe(month);
	});

	it.each([
		["The boats sailed, officials said, in June.", "2025-06"],
		["Ruiz resigned in June.", "2025-06"],
		["Ode, who resigned in June, is back.", "2025-06"],
	])("makes nothing of what is past: %s", (text, month) => {
		expect(monthIn(text)).toBe(month);
	});
});
