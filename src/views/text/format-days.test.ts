import { describe, expect, it } from "vitest";
import { formatDays, formatLongDay } from "./format-days.js";

describe("an interval of days", () => {
	it.each([
		["2025-11-20", "2025-11-20", "20 Nov 2025"],
		["2025-11-10", "2025-11-16", "10–16 Nov 2025"],
		["2025-08-01", "2025-08-31", "August 2025"],
		["2024-02-01", "2024-02-29", "February 2024"],
		["2023-02-01", "2023-02-28", "February 2023"],
		["2024-02-01", "2024-02-28", "1–28 Feb 2024"],
		["2025-06-01", "2025-08-31", "Jun–Aug 2025"],
		["2025-12-01", "2026-02-28", "Dec 2025 – Feb 2026"],
		["2025-01-01", "2025-12-31", "2025"],
		["2022-01-01", "2024-12-31", "2022–2024"],
		["2025-11-28", "2025-12-03", "28 Nov – 3 Dec 2025"],
		["2025-12-28", "2026-01-03", "28 Dec 2025 – 3 Jan 2026"],
		["soon", "2026-01-03", "soon – 2026-01-03"],
	])("from %s to %s reads %s", (from, to, words) => {
		expect(formatDays({ from, to })).toBe(words);
	});
});

describe("one day in full", () => {
	it.each([
		["2025-11-21", "21 November 2025"],
		["2025-02-30", "2025-02-30"],
	])("%s reads %s", (day, words) => {
		expect(formatLongDay(day)).toBe(words);
	});
});
