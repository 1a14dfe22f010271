import { describe, expect, it } from "vitest";
import { dayOfIso, isoOfDay } from "./calendar.js";
import {
	type Look,
	nearestDate,
	nearestHoliday,
	nearestMonth,
	nearestQuarter,
	nearestSeason,
	nearestWeekday,
	nearestWeekend,
} from "./nearest-time.js";

const day = (iso: string) => dayOfIso(iso)!;
/** A Wednesday. */
const PUBLISHED = day("2026-03-18");
const iso = (number: number | null) =>
	number === null ? null : isoOfDay(number);

describe("the nearest time of a name", () => {
	it.each<[number, number | null, Look, string]>([
		[1, null, "back", "2026-03-16"],
		[1, null, "on", "2026-03-23"],
		[3, null, "back", "2026-03-18"],
		[3, null, "on", "2026-03-18"],
		[3, -1, "back", "2026-03-11"],
		[3, 1, "back", "2026-03-25"],
		[5, 0, "open", "2026-03-20"],
	])(
		"takes weekday %i, shift %s, looking %s, for %s",
		(weekday, shift, look, expected) => {
			expect(iso(nearestWeekday({ weekday, shift }, PUBLISHED, look))).toBe(
				expected,
			);
		},
	);

	it.each<[number, number, Look, string | null]>([
		[2, 27, "back", "2026-02-27"],
		[4, 9, "on", "2026-04-09"],
		[4, 9, "open", "2026-04-09"],
		[12, 30, "back", "2025-12-30"],
		[2, 29, "back", null],
	])(
		"takes month %i, day %i, looking %s, for %s",
		(month, date, look, expected) => {
			expect(iso(nearestDate({ month, day: date }, PUBLISHED, look))).toBe(
				expected,
			);
		},
	);

	it("does not jump back a year for a date just ahead", () => {
		expect(iso(nearestDate({ month: 4, day: 2 }, PUBLISHED, "back"))).toBe(
			"2026-04-02",
		);
	});

	it("counts the month of publication to either side, but not under last and next", () => {
		expect(
			nearestMonth({ month: 3, shift: null }, PUBLISHED, "back")?.from,
		).toBe("2026-03-01");
		expect(nearestMonth({ month: 3, shift: -1 }, PUBLISHED, "back")?.from).toBe(
			"2025-03-01",
		);
		expect(nearestMonth({ month: 5, shift: null }, PUBLISHED, "on")?.from).toBe(
			"2026-05-01",
		);
		expect(
			nearestMonth({ month: 5, shift: null }, PUBLISHED, "back")?.from,
		).toBe("2025-05-01");
	});

	it("takes last summer for the one that is over", () => {
		expect(
			nearestSeason({ month: 6, year: null, shift: -1 }, PUBLISHED, "back"),
		).toEqual({ from: "2025-06-01", to: "2025-08-31" });
		expect(
			nearestSeason({ month: 12, year: 2024, shift: null }, null, "back"),
		).toEqual({ from: "2024-12-01", to: "2025-02-28" });
	});

	it("finds feasts that move", () => {
		const thanksgiving = {
			name: "Thanksgiving",
			month: 11,
			weekday: 4,
			nth: 4,
		};
		expect(
			iso(
				nearestHoliday(
					{ entry: thanksgiving, year: null, shift: null },
					PUBLISHED,
					"back",
				),
			),
		).toBe("2025-11-27");
		expect(
			iso(
				nearestHoliday(
					{ entry: { name: "Easter", easter: 0 }, year: null, shift: null },
					PUBLISHED,
					"on",
				),
			),
		).toBe("2026-04-05");
		const memorial = { name: "Memorial Day", month: 5, weekday: 1, nth: -1 };
		expect(
			iso(
				nearestHoliday(
					{ entry: memorial, year: 2026, shift: null },
					null,
					"on",
				),
			),
		).toBe("2026-05-25");
	});

	it("takes the weekend it is written on for the weekend", () => {
		expect(nearestWeekend(day("2026-03-21"), "back")?.from).toBe("2026-03-21");
		expect(nearestWeekend(PUBLISHED, "back")?.from).toBe("2026-03-14");
		expect(nearestWeekend(PUBLISHED, "on")?.from).toBe("2026-03-21");
	});

	it("takes a quarter for the last to have begun, unless one soon is looked to", () => {
		expect(nearestQuarter(4, PUBLISHED, "back")?.from).toBe("2025-10-01");
		expect(nearestQuarter(2, PUBLISHED, "on")?.from).toBe("2026-04-01");
		expect(nearestQuarter(4, PUBLISHED, "on")?.from).toBe("2025-10-01");
	});
});
