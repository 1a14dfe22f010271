import { describe, expect, it } from "vitest";
import { coarseBlocks, hasTooManyLines } from "./coarse-blocks.js";

describe("hasTooManyLines", () => {
	it("holds only beyond a hundred thousand lines", () => {
		expect(hasTooManyLines("a\n".repeat(100_000))).toBe(false);
		expect(hasTooManyLines("a\n".repeat(100_001))).toBe(true);
	});
});

describe("coarseBlocks", () => {
	it("cover the text in pieces that end at line ends", () => {
		const text = `  \n${"one two\n".repeat(2000)}\n\n`;
		const blocks = coarseBlocks(text, 0);
		expect(blocks.length).toBe(4);
		expect(blocks[0]).toEqual({ start: 3, end: 5002, kind: "body" });
		for (const block of blocks)
			expect(text.slice(block.start, block.end)).toMatch(
				/^one two[\s\S]*one two$/,
			);
	});
	it("are none where there is only white space", () =>
		expect(coarseBlocks(" \n\t ", 0)).toEqual([]));
});
