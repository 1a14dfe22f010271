import { describe, expect, it } from "vitest";
import type { Block } from "../../model/document.js";
import { makeParagraphFinder } from "./paragraphs.js";

const blocks: readonly Block[] = [
	{ start: 0, end: 5, kind: "title" },
	{ start: 6, end: 10, kind: "body" },
	{ start: 12, end: 20, kind: "related" },
	{ start: 21, end: 30, kind: "body" },
];

describe("a paragraph mark", () => {
	it.each([
		[2, "¶0+", "the title stands before the first paragraph"],
		[6, "¶1", "the first unit of the first paragraph"],
		[9, "¶1", "its last"],
		[10, "¶1+", "a block's end is outside it"],
		[15, "¶1+", "furniture is not counted"],
		[21, "¶2", "the second paragraph"],
		[99, "¶2+", "after the last block"],
	])("at %d is %s: %s", (offset, mark) => {
		expect(makeParagraphFinder(blocks)(offset).mark).toBe(mark);
	});

	it("before any block is ¶0+", () => {
		expect(makeParagraphFinder([])(3)).toEqual({ mark: "¶0+", block: null });
	});
});
