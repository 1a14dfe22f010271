import { describe, expect, it } from "vitest";
import { isDateStamp } from "./date-stamp.js";

describe("isDateStamp", () => {
	const stamps = [
		"November 24, 2025",
		"24 Nov 2025",
		"Published 24 November 2025, 14:05 GMT",
		"Published On 3 Mar 2026",
		"Tue 3 Mar 2026 11.09 GMT",
		"March 3, 2026 10:14 AM GMT · Updated 2 hours ago",
		"March 3, 2026, 5:02 a.m. ET",
		"2026-03-03",
		"(March 8, 2022)",
		"GENEVA, Nov 24",
		"3:05 P.M. EST",
		"END 3:41 P.M. EDT",
		"KYIV, UKRAINE —",
	];
	for (const stamp of stamps)
		it(`holds for "${stamp}"`, () => expect(isDateStamp(stamp)).toBe(true));

	const others = [
		"March 3 was a cold day",
		"The day after",
		"On Nov 24 the talks began.",
		"Talks in Geneva",
		"Tuesday talks collapse",
	];
	for (const other of others)
		it(`does not hold for "${other}"`, () =>
			expect(isDateStamp(other)).toBe(false));
});
