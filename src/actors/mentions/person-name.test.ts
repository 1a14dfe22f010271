import { describe, expect, it } from "vitest";
import { isSameName, personName } from "./person-name.js";

const name = (written: string) => personName(written.split(" "));

describe("two names", () => {
	it.each([
		["Ana Ruiz", "Ruiz"],
		["Ana Ruiz", "Ana"],
		["Abdel Rahim al-Sadig", "Sadig"],
		["Abdel Rahim al-Sadig", "al-Sadig"],
		["Carla von der Heide", "Heide"],
		["Hector Ibarra Jr.", "Ibarra"],
		["J. Ortiz", "Juan Ortiz"],
		["Jean-Noël Barre", "Jean Barre"],
		["Ana María Ruiz", "Ana Ruiz"],
		["José Ruíz", "Jose Ruiz"],
	])("%s and %s may be one person", (a, b) => {
		expect(isSameName(name(a), name(b))).toBe(true);
		expect(isSameName(name(b), name(a))).toBe(true);
	});

	it.each([
		["Ana Ruiz", "Peter Ruiz"],
		["Ana Ruiz", "Ana Ortiz"],
		["Ruiz", "Ruizman"],
		["J. Ortiz", "Ana Ortiz"],
	])("%s and %s are two", (a, b) => {
		expect(isSameName(name(a), name(b))).toBe(false);
	});
});
