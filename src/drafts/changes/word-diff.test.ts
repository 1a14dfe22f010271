import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DiffPart } from "../../model/comparison.js";
import { wordDiff } from "./word-diff.js";

/** "keep [-950-]{+650+} men" */
function marked(parts: readonly DiffPart[]): string {
	return parts
		.map(({ op, text }) =>
			op === "equal" ? text : op === "insert" ? `{+${text}+}` : `[-${text}-]`,
		)
		.join("");
}

function side(parts: readonly DiffPart[], skip: DiffPart["op"]): string {
	return parts
		.filter(({ op }) => op !== skip)
		.map(({ text }) => text)
		.join("");
}

describe("wordDiff", () => {
	it.each([
		["keep 950 men", "keep 650 men", "keep [-950-]{+650+} men"],
		["keep 600,000 men", "keep 800,000 men", "keep [-600,000-]{+800,000+} men"],
		["in six months", "in ten weeks", "in [-six months-]{+ten weeks+}"],
		["shall be shared", "shall not be shared", "shall {+not +}be shared"],
		["same", "same", "same"],
		["", "new", "{+new+}"],
		["old", "", "[-old-]"],
		["", "", ""],
	])("of %j and %j is %s", (a, b, expected) => {
		expect(marked(wordDiff(a, b))).toBe(expected);
	});

	it("joins back to both texts and mirrors itself", () => {
		const text = fc
			.array(
				fc.constantFrom(
					"a",
					"b ",
					" ",
					"\n",
					"shall ",
					"not ",
					"1,000",
					"[",
					"]",
					"é",
					"\ud800",
					".",
				),
				{ maxLength: 25 },
			)
			.map((pieces) => pieces.join(""));
		fc.assert(
			fc.property(text, text, (a, b) => {
				const there = wordDiff(a, b);
				expect(side(there, "insert")).toBe(a);
				expect(side(there, "delete")).toBe(b);
				const back = wordDiff(b, a);
				expect(side(back, "insert")).toBe(b);
				expect(back.filter(({ op }) => op === "equal")).toEqual(
					there.filter(({ op }) => op === "equal"),
				);
			}),
			{ seed: 2 },
		);
	});

	it("gives up on finding the least difference of two long texts that share nothing", () => {
		const parts = wordDiff("a ".repeat(20_000), "b ".repeat(20_000));
		expect(side(parts, "insert")).toHaveLength(40_000);
	});
});
