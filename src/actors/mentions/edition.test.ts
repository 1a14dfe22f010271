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
		expect(isOtherEdition(new Set(known), said)).toBe(isOther);
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
