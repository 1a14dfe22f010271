import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	dayOf,
	dayOfIso,
	easterOf,
	isoOfDay,
	monthInterval,
	shiftDay,
	type Unit,
	unitInterval,
	weekdayOf,
} from "./calendar.js";

const day = (iso: string) => dayOfIso(iso)!;

describe("the calendar", () => {
	it("reads back every day it writes", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -700_000, max: 2_900_000 }),
				(number) => dayOfIso(isoOfDay(number)) === number,
			),
		);
	});

	it.each([
		["2026-02-29", null],
		["2024-02-29", "2024-02-29"],
		["2026-13-01", null],
		["no day", null],
		["2026-04-09T10:00:00Z", "2026-04-09"],
	])("takes %s for %s", (iso, expected) => {
		const number = dayOfIso(iso);
		expect(number === null ? null : isoOfDay(number)).toBe(expected);
	});

	it("knows no year 0 and none above 9999", () => {
		expect(dayOf(0, 1, 1)).toBeNull();
		expect(dayOf(10_000, 1, 1)).toBeNull();
		expect(isoOfDay(dayOf(44, 3, 15)!)).toBe("0044-03-15");
	});

	it("counts weekdays from Sunday", () => {
		expect(weekdayOf(day("2026-02-15"))).toBe(0);
		expect(weekdayOf(day("1969-12-31"))).toBe(3);
	});

	it.each<[Unit, number, string, string]>([
		["day", -1, "2026-02-11", "2026-02-11"],
		["week", 0, "2026-02-09", "2026-02-15"],
		["week", 1, "2026-02-16", "2026-02-22"],
		["weekend", -1, "2026-02-07", "2026-02-08"],
		["month", -2, "2025-12-01", "2025-12-31"],
		["quarter", -1, "2025-10-01", "2025-12-31"],
		["half", 0, "2026-01-01", "2026-06-30"],
		["year", 1, "2027-01-01", "2027-12-31"],
		["decade", 0, "2020-01-01", "2029-12-31"],
		["century", -1, "1900-01-01", "1999-12-31"],
	])("gives the %s %i from 12 February 2026", (unit, steps, from, to) => {
		expect(unitInterval(day("2026-02-12"), unit, steps)).toEqual({ from, to });
	});

	it("has months run over into other years", () => {
		expect(monthInterval(2025, 14)).toEqual({
			from: "2026-02-01",
			to: "2026-02-28",
		});
		expect(monthInterval(2025, 0)).toEqual({
			from: "2024-12-01",
			to: "2024-12-31",
		});
	});

	it("shifts the last of a month to the last of a shorter one", () => {
		expect(isoOfDay(shiftDay(day("2026-01-31"), "month", 1)!)).toBe(
			"2026-02-28",
		);
		expect(isoOfDay(shiftDay(day("2024-02-29"), "year", 1)!)).toBe(
			"2025-02-28",
		);
		expect(shiftDay(day("9999-12-31"), "day", 1)).toBeNull();
	});

	it.each([
		[2025, "2025-04-20"],
		[2026, "2026-04-05"],
		[1961, "1961-04-02"],
	])("finds Easter of %i", (year, expected) => {
		expect(isoOfDay(easterOf(year))).toBe(expected);
	});
});
