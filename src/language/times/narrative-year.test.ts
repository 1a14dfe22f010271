import { describe, expect, it } from "vitest";
import { dayOfIso, isoOfDay } from "./calendar.js";
import { isNarrative, narrativeDay, tellOn } from "./narrative-year.js";
import type { TimeExpression } from "./time-expression.js";

const year = (value: number): TimeExpression => ({
	kind: "years",
	first: value,
	last: value,
});
const june: TimeExpression = {
	kind: "month",
	year: null,
	month: 6,
	shift: null,
};
const monday: TimeExpression = { kind: "weekday", weekday: 1, shift: null };

describe("a history", () => {
	it("is a text whose times are of other years", () => {
		const told = [1911, 1911, 1912, 1912, 1913, 1914].map(year);
		expect(isNarrative(told, dayOfIso("2026-01-01"))).toBe(true);
		expect(
			isNarrative([...told, monday, monday, monday], dayOfIso("2026-01-01")),
		).toBe(false);
		expect(isNarrative(told.slice(0, 3), null)).toBe(false);
	});

	it("gives a yearless month the year it has come to, or the next when it has to move on", () => {
		const day = (told: { year: number; month: number | null }) =>
			isoOfDay(narrativeDay(june, told)!);
		expect(day({ year: 1912, month: 4 })).toBe("1912-06-15");
		expect(day({ year: 1912, month: null })).toBe("1912-06-15");
		const january: TimeExpression = { ...june, month: 1 };
		expect(isoOfDay(narrativeDay(january, { year: 1912, month: 12 })!)).toBe(
			"1913-01-15",
		);
		expect(narrativeDay(monday, { year: 1912, month: 4 })).toBeNull();
		expect(narrativeDay(june, null)).toBeNull();
	});

	it("moves on with dates, and with years that are not far", () => {
		const here = { year: 1912, month: 5 };
		expect(
			tellOn(here, june, { from: "1912-06-01", to: "1912-06-30" }),
		).toEqual({ year: 1912, month: 6 });
		expect(
			tellOn(here, year(1914), { from: "1914-01-01", to: "1914-12-31" }),
		).toEqual({ year: 1914, month: null });
		expect(
			tellOn(here, year(2005), { from: "2005-01-01", to: "2005-12-31" }),
		).toEqual(here);
		expect(
			tellOn(here, monday, { from: "2026-01-05", to: "2026-01-05" }),
		).toEqual(here);
	});
});
