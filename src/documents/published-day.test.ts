import { describe, expect, it } from "vitest";
import { publishedDay } from "./published-day.js";

describe("publishedDay", () => {
	const rows: readonly (readonly [written: string, day: string | null])[] = [
		["2025-11-21", "2025-11-21"],
		["2025-11-21T23:30:00-05:00", "2025-11-21"],
		["20251121T101500", "2025-11-21"],
		["2022-01-10 19:45:00-05:00", "2022-01-10"],
		["Fri, 21 Nov 2025 14:05:00 GMT", "2025-11-21"],
		["November 21, 2025", "2025-11-21"],
		["Published On 3 Mar 2026", "2026-03-03"],
		["March 3rd, 2026", "2026-03-03"],
		["GENEVA, Nov 24, 2025 (AFP) – ", "2025-11-24"],
		["Nov 24", null],
		["November 2025", null],
		["31 February 2025", null],
		["2025-13-01", null],
		["1234567", null],
		["", null],
	];
	for (const [written, day] of rows)
		it(`is ${day} for "${written}"`, () =>
			expect(publishedDay(written)).toBe(day));
});
