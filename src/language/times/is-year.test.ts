import { describe, expect, it } from "vitest";
import { lexemesOf, timeLexicon } from "../../../test/built-in-lexicons.js";
import { isYear } from "./is-year.js";

/** Whether the first four digits of the text are taken for a year. */
function hasYear(text: string): boolean {
	const lexemes = lexemesOf(text);
	return isYear(
		lexemes,
		lexemes.findIndex(
			({ start, end }) => end - start === 4 && /\d/.test(text[start]!),
		),
		timeLexicon,
	);
}

describe("isYear", () => {
	it.each([
		"in 2014",
		"the 2015 accord",
		"by 2030",
		"his failed 1996 campaign",
		"dating to 1994",
		"both 1990 and 1991",
		"(2012)",
		"in 1215",
		"2019 was a dry year",
	])("takes the number for a year in: %s", (text) =>
		expect(hasYear(text)).toBe(true),
	);

	it.each([
		"some 2000 soldiers",
		"Resolution 1701",
		"flight 1549",
		"of 1200 people",
		"in 9999",
		"2000 houses burnt",
		"to 2500 euros",
		"room 2014",
	])("leaves the number alone in: %s", (text) =>
		expect(hasYear(text)).toBe(false),
	);
});
