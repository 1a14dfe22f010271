import { describe, expect, it } from "vitest";
import type { PersonEntry } from "../../model/codebook.js";
import type { ActorLexicon } from "../lexicon/actor-lexicon.js";
import { holderOf, isHeldOn, officeAt } from "./offices.js";

const ana: PersonEntry = {
	name: "Ana Ruiz",
	aliases: [],
	surnames: ["Ruiz"],
	gender: "f",
	offices: [
		{ role: "Foreign Minister", of: "Orland", from: "2019", to: "2022-05-01" },
		{ role: "President", of: "Orland", from: "2024-03-10", to: null },
	],
};
const lexicon = {
	holders: new Map([["Orland", [ana]]]),
} as unknown as ActorLexicon;
const isRole = (wanted: string) => (role: string) => role === wanted;

describe("the office of a day", () => {
	it.each([
		["2020-06-01", "Foreign Minister", "held that day"],
		["2025-01-01", "President", "still held"],
		["2023-01-01", "Foreign Minister", "between two, the one before"],
		[null, "President", "without a day, the one still held"],
	] as const)("%s: %s (%s)", (day, role, _) => {
		expect(officeAt(ana, day)?.role).toBe(role);
	});

	it("covers the whole of a year or month that bounds it", () => {
		const office = { role: "Envoy", of: "Orland", from: "2024", to: "2025-03" };
		expect(isHeldOn(office, "2025-03-31")).toBe(true);
		expect(isHeldOn(office, "2025-04-01")).toBe(false);
	});
});

describe("the holder of an office", () => {
	it("is the one person who held it that day", () => {
		const at = { day: "2025-01-01", isRole: isRole("president") };
		expect(holderOf(lexicon, "Orland", at)).toBe(ana);
	});

	it("is nobody before it began, elsewhere, or without a day", () => {
		const president = isRole("president");
		expect(
			holderOf(lexicon, "Orland", { day: "2023-01-01", isRole: president }),
		).toBeNull();
		expect(
			holderOf(lexicon, "Kiral", { day: "2025-01-01", isRole: president }),
		).toBeNull();
		expect(
			holderOf(lexicon, "Orland", { day: null, isRole: president }),
		).toBeNull();
	});
});
