import { describe, expect, it } from "vitest";
import { analysisOf, timeLexicon } from "../../../test/built-in-lexicons.js";
import { findTimes } from "./find-times.js";

/** The first day in the text, published on Thursday 14 May 2026. */
function dayIn(text: string): string | null {
	const times = findTimes(
		analysisOf(text),
		{ published: "2026-05-14" },
		timeLexicon,
	);
	return times[0]?.from ?? null;
}

describe("a day that opens a line of an agenda", () => {
	it.each([
		["Friday Deadline for written comments.", "2026-05-15"],
		["Tuesday: Talks in Bern on the port.", "2026-05-19"],
		["Monday – Vote in the upper house on the pact", "2026-05-18"],
	])("lies ahead: %s", (text, day) => {
		expect(dayIn(text)).toBe(day);
	});

	it.each([
		["Sunday’s vote.", "2026-05-10"],
		["Monday: Rebels took the town after talks.", "2026-05-11"],
		["Sunday Morning Notes", "2026-05-10"],
	])("is no day of an agenda: %s", (text, day) => {
		expect(dayIn(text)).toBe(day);
	});
});
