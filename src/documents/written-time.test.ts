import { describe, expect, it } from "vitest";
import { firstTime, writtenTime } from "./written-time.js";

describe("writtenTime", () => {
	const rows: readonly (readonly [
		written: string,
		day: string | null,
		minute: string | null,
	])[] = [
		["2026-03-03T09:14:00.000Z", "2026-03-03", "2026-03-03T09:14Z"],
		["2026-03-03T09:14:05+02:00", "2026-03-03", "2026-03-03T09:14+02:00"],
		["2026-03-03T23:30:00-0500", "2026-03-03", "2026-03-03T23:30-05:00"],
		["2026-03-03 09:14", "2026-03-03", "2026-03-03T09:14"],
		["Tue, 3 Mar 2026 09:14:00 +0000", "2026-03-03", "2026-03-03T09:14Z"],
		["Tue, 03 Mar 2026 09:14:00 GMT", "2026-03-03", "2026-03-03T09:14Z"],
		["March 3, 2026", "2026-03-03", null],
		["2026-03-03T25:99:00Z", "2026-03-03", null],
		["Tuesday at 09:14", null, null],
		["", null, null],
	];
	for (const [written, day, minute] of rows)
		it(`reads ${JSON.stringify(written)} as ${minute ?? day}`, () =>
			expect(writtenTime(written)).toEqual(
				day === null ? null : { day, minute },
			));
});

describe("firstTime", () => {
	it("passes over what names no day", () =>
		expect(firstTime([null, "soon", "3 March 2026"])?.day).toBe("2026-03-03"));
});
