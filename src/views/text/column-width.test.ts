import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { columnWidth } from "./column-width.js";

describe("the columns of a text", () => {
	it.each([
		["said: “We agree” – today…", 25],
		["河川条約", 8],
		["e\u0301", 1],
		["soft\u00adhyphen", 10],
		["👩‍👩‍👧", 2],
		["", 0],
	])("%j are %d", (text, width) => {
		expect(columnWidth(text)).toBe(width);
	});

	it("are those that string-width counts, of every letter that is counted quickly", () => {
		const wrong: string[] = [];
		for (let unit = 0x20; unit <= 0x2fff; unit++) {
			const letter = String.fromCharCode(unit);
			if (columnWidth(letter) !== stringWidth(letter)) wrong.push(letter);
		}
		expect(wrong).toEqual([]);
	});
});
