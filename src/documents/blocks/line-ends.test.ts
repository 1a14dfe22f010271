import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withOneLineEnd } from "./line-ends.js";

describe("withOneLineEnd", () => {
	it.each([
		["one\ntwo", "one\ntwo"],
		["one\r\ntwo\r\n", "one\ntwo\n"],
		["one\rtwo", "one\ntwo"],
		["one\r\r\ntwo", "one\n\ntwo"],
	])("writes the line ends of %j one way", (text, plain) => {
		expect(withOneLineEnd(text).text).toBe(plain);
	});

	it("finds each line where it stood", () => {
		const line = fc
			.string({ maxLength: 6 })
			.map((s) => s.replace(/[\r\n]/g, ""));
		const end = fc.constantFrom("\r\n", "\n", "\r");
		fc.assert(
			fc.property(fc.array(fc.tuple(line, end), { maxLength: 12 }), (lines) => {
				const text = lines.map(([words, mark]) => words + mark).join("");
				const one = withOneLineEnd(text);
				let start = 0;
				for (const words of one.text.split("\n")) {
					const range = one.inOriginal({ start, end: start + words.length });
					expect(text.slice(range.start, range.end)).toBe(words);
					start += words.length + 1;
				}
			}),
		);
	});
});
