import { expect, test } from "vitest";
import {
	hashText,
	lexicalForm,
	mixHashes,
	normOf,
	shapeOf,
	wordFeatures,
} from "./word-features.js";

test.each([
	["Norland", "Xx"],
	["EU", "XX"],
	["J", "X"],
	["talks", "xx"],
	["iPlan", "xX"],
	["U.S.", "XX."],
	["2026", "0"],
	["28-point", "0x-"],
	["as-yet-undefined", "xx-"],
	["non-Norland", "xX-X"],
	["—", ""],
	["", ""],
])("the outline of %j is %j", (text, expected) => {
	expect(shapeOf(text)).toBe(expected);
});

test.each([
	["Didn’t", "didn't"],
	["‘Tis", "'tis"],
	["EU", "eu"],
])("%s is looked up as %s", (text, expected) => {
	expect(normOf(text)).toBe(expected);
});

test("numbers of one form are one word", () => {
	expect(lexicalForm("28-point")).toBe(lexicalForm("19-point"));
});

test("a hash is a whole number of 32 bits, the same each time, another for another seed", () => {
	const hash = hashText("truce", 1);
	expect(hash).toBe(hashText("truce", 1));
	expect(hash).not.toBe(hashText("truce", 2));
	expect(mixHashes(hash, 1)).not.toBe(mixHashes(hash, 2));
	for (const each of [hash, mixHashes(hash, 7)]) expect(each).toBe(each >>> 0);
});

test("words of one ending share features, and the word itself has more to see than its neighbours", () => {
	const [signing, meeting] = ["signing", "meeting"].map((word) =>
		wordFeatures(word, "current", ""),
	);
	expect(signing!.some((hash) => meeting!.includes(hash))).toBe(true);
	expect(wordFeatures("signing", "before", "").length).toBeLessThan(
		signing!.length,
	);
	expect(
		wordFeatures("signing", "before", "").some((hash) =>
			signing!.includes(hash),
		),
	).toBe(false);
});
