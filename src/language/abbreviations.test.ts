import { expect, test } from "vitest";
import {
	doubtfulAbbreviations,
	otherAbbreviations,
	titleAbbreviations,
} from "./abbreviations.js";

const all = [...titleAbbreviations, ...otherAbbreviations];

test("every abbreviation is one word of letters, written without its stop", () => {
	expect(all.filter((word) => !/^\p{L}+$/u.test(word))).toEqual([]);
});

test("none is a title and something else as well", () => {
	expect(
		[...titleAbbreviations].filter((word) => otherAbbreviations.has(word)),
	).toEqual([]);
});

test("the doubtful ones are abbreviations, but for numbering, which the tokenizer knows", () => {
	expect(
		[...doubtfulAbbreviations].filter((word) => !all.includes(word)),
	).toEqual(["No", "Nos", "Art"]);
});
