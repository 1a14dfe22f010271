import { describe, expect, it } from "vitest";
import { builtInFurniture } from "../../../test/built-in-furniture.js";
import { colonDatelineLength, datelineLength } from "./dateline.js";

const furniture = builtInFurniture();

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
		"Juba, South Sudan – ",
		"Nicosia — ",
		"TEL AVIV | March 3 — ",
	];
	for (const dateline of datelines) {
		it(`is all of "${dateline}"`, () => {
			expect(
				datelineLength(`${dateline}Negotiators met on Tuesday.`, furniture),
			).toBe(dateline.length);
			expect(
				datelineLength(`${dateline}“We met,” the envoy said.`, furniture),
			).toBe(dateline.length);
		});
	}

	const sentences = [
		"NATO – which has no army of its own – welcomed the treaty.",
		"AFL-CIO leaders met on Tuesday.",
		"The talks – the first since May – went on.",
		"Ruritania - a small state - signed.",
		"MS. ROE: Good morning.",
		"THE PRESIDENT: Good morning.",
		"EXCLUSIVE – Talks go on.",
		"Negotiators – Ruritanian and Graustarkian – met.",
		"Aster: Talks go on.",
		"ISLAMABAD: Talks go on.",
		"A deal is near.",
		"Negotiators met in Geneva on Nov 24 – a Monday.",
	];
	for (const sentence of sentences) {
		it(`is nothing of "${sentence}"`, () =>
			expect(datelineLength(sentence, furniture)).toBe(0));
	}
});

describe("colonDatelineLength", () => {
	it("is all of a place in capitals and its colon, or of a known city", () => {
		expect(colonDatelineLength("STRELSAU: Talks go on.", furniture)).toBe(10);
		expect(colonDatelineLength("New Delhi: Talks go on.", furniture)).toBe(11);
	});
	it("is all of a known city and its colon", () =>
		expect(colonDatelineLength("New Delhi: Talks go on.", furniture)).toBe(11));
	for (const other of [
		"MS. ROE: Good morning.",
		"THE PRESIDENT: Good morning.",
		"MODERATOR:  Good morning.",
		"EU: Talks go on.",
		"Strelsau: Talks go on.",
		"UPDATE: Talks go on.",
	])
		it(`is nothing of "${other}"`, () =>
			expect(colonDatelineLength(other, furniture)).toBe(0));
});
