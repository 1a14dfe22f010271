import { describe, expect, test } from "vitest";
import {
	type Edition,
	editionOf,
	fitOfEdition,
	isOtherEdition,
} from "./edition.js";

describe("editions of a text", () => {
	test.each([
		["second", 2],
		["shorter earlier", "earlier"],
		["revised", "later"],
		["leaked", null],
	] as const)("are told by its words: %s", (words, edition) => {
		expect(editionOf(words.split(" "))).toBe(edition);
	});

	test.each<readonly [readonly Edition[], Edition | null, boolean]>([
		[[2], 3, true],
		[[2], 2, false],
		[["later"], "earlier", true],
		[["later"], 1, true],
		[[1], "later", true],
		[[2], "earlier", false],
		[[2], null, false],
		[[], 3, false],
	])("%j known and %j said: another text %j", (known, said, isOther) => {
		expect(isOtherEdition(new Set(known), said, false)).toBe(isOther);
	});

	test("the one before the last is none of the last", () => {
		expect(isOtherEdition(new Set<Edition>([4]), "earlier", true)).toBe(true);
		expect(isOtherEdition(new Set<Edition>([1]), "earlier", true)).toBe(false);
	});

	test("the first is the earlier", () => {
		expect(fitOfEdition(new Set<Edition>([1]), "earlier")).toBeGreaterThan(0);
		expect(fitOfEdition(new Set<Edition>(["earlier"]), 1)).toBeGreaterThan(0);
	});

	test("the earlier of two is the lower in the row, the later the higher", () => {
		const [second, third] = [new Set<Edition>([2]), new Set<Edition>([3])];
		expect(fitOfEdition(second, "earlier")).toBeGreaterThan(
			fitOfEdition(third, "earlier"),
		);
		expect(fitOfEdition(third, "later")).toBeGreaterThan(
			fitOfEdition(second, "later"),
		);
	});
});
