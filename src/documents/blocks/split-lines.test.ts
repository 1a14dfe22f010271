import { describe, expect, it } from "vitest";
import { splitLines } from "./split-lines.js";

describe("splitLines", () => {
	for (const end of ["\n", "\r\n", "\r", "\f", "\u2028"]) {
		it(`ends lines at ${JSON.stringify(end)} and leaves white space out`, () => {
			const text = ` a b ${end}${end}\t\u00a0c${end}`;
			expect(
				splitLines(text).map((line) => [
					text.slice(line.start, line.end),
					line.indent,
					line.afterBlank,
				]),
			).toEqual([
				["a b", 1, true],
				["c", 2, true],
			]);
		});
	}
	it("knows which line stands right under another", () =>
		expect(splitLines("a\nb\n \nc").map((line) => line.afterBlank)).toEqual([
			true,
			false,
			true,
		]));
	it("starts where it is told", () =>
		expect(splitLines("a\nb", 2)).toHaveLength(1));
});
