import { expect, test } from "vitest";
import {
	isPastOnly,
	isThirdPersonOnly,
	isVerbBaseOnly,
} from "./verb-only-words.js";

test.each([
	["envisages", true, "a regular form"],
	["denies", true, "a form with -ies"],
	["confirms", true, "a form with -s"],
	["claims", false, "a noun as well"],
	["envisage", false, "the base form"],
	["constructor", false, "a word that every object knows"],
	["", false, "nothing"],
])("that %j is only a verb's third person: %j (%s)", (norm, expected) => {
	expect(isThirdPersonOnly(norm)).toBe(expected);
});

test.each([
	["insist", true],
	["urge", false],
	["insists", false],
	["", false],
])("that %j is only a verb's base: %j", (norm, expected) => {
	expect(isVerbBaseOnly(norm)).toBe(expected);
});

test.each([
	["undertook", true],
	["spoke", false],
	["undertaken", false],
	["", false],
])("that %j is only a past tense: %j", (norm, expected) => {
	expect(isPastOnly(norm)).toBe(expected);
});
