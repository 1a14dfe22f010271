import { expect, test } from "vitest";
import { casingOf, plainWord, quotationStates } from "./plain-words.js";

test.each([
	["``", '"'],
	["”", '"'],
	["-LRB-", "("],
	["--", "—"],
	["Norland’s", "Norland's"],
	["talks", "talks"],
])("%s is read as %s", (token, plain) => {
	expect(plainWord(token)).toBe(plain);
});

test.each([
	["talks", 1],
	["well-known", 1],
	["Norland", 2],
	["A", 3],
	["U.N.", 4],
	["PM", 4],
	["McLane", 5],
	["AT&T", 5],
	["28-point", 1],
	["28", 6],
	["G7", 6],
	["—", 7],
	["東京", 5],
])("the casing of %s is %i", (word, casing) => {
	expect(casingOf(word)).toBe(casing);
});

test("marks open and close in turn, and one left open holds to the end", () => {
	const words = ['"', "no", '"', "she", "said", '"', "never"];
	expect(quotationStates(words)).toEqual([3, 2, 4, 1, 1, 3, 2]);
});
