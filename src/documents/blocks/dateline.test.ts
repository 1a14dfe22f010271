import { describe, expect, it } from "vitest";
import { datelineLength, isDateStamp } from "./dateline.js";

describe("datelineLength", () => {
	const datelines = [
		"GENEVA, Nov 24 – ",
		"KYIV/MOSCOW, Dec 31 (Agencies) — ",
		"JUBA (Reuters) - ",
		"BRUSSELS — ",
		"STRELSAU, Ruritania (AP) — ",
		"UNITED NATIONS, Nov. 24 (Xinhua) -- ",
		"WASHINGTON, D.C. – ",
		"ST. PETERSBURG, Russia — ",
		"N'DJAMENA, 3 March 2026 – ",
		"Geneva, 24 November 2025 (AFP) – ",
		"Zenda (Ukrinform) - ",
		"GENEVA (24 November 2025) – ",
		"Nov 24 (Reuters) - ",
		"(Reuters) - ",
		"PORT-AU-PRINCE, Haiti, Feb 3 (Reuters) – ",
		"ISLAMABAD: ",
		"TEL AVIV | March 3 — ",
	];
	for (const dateline of datelines) {
		it(`is all of "${dateline}"`, () => {
			expect(datelineLength(`${dateline}Negotiators met on Tuesday.`)).toBe(
				dateline.length,
			);
			expect(datelineLength(`${dateline}“We met,” the envoy said.`)).toBe(
				dateline.length,
			);
		});
	}

	const sentences = [
		"NATO – which has no army of its own – welcomed the treaty.",
		"AFL-CIO leaders met on Tuesday.",
		"The talks – the first since May – went on.",
		"Ruritania - a small state - signed.",
		"MS. ROE: Good morning.",
		"THE PRESIDENT: Good morning.",
		"EU: Talks go on.",
		"A deal is near.",
		"Negotiators met in Geneva on Nov 24 – a Monday.",
	];
	for (const sentence of sentences) {
		it(`is nothing of "${sentence}"`, () =>
			expect(datelineLength(sentence)).toBe(0));
	}
});

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
