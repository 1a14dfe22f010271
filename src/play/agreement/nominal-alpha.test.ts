import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nominalAlpha } from "./nominal-alpha.js";

/** Columns of the rows of coders; "." where one did not judge. */
const unitsOf = (...coders: readonly string[]) =>
	(coders[0] ?? "")
		.split(" ")
		.map((_, at) =>
			coders
				.map((coder) => coder.split(" ")[at] ?? ".")
				.filter((value) => value !== "."),
		);

describe("nominal alpha", () => {
	it.each([
		{
			why: "section A of Krippendorff 2011: two observers, two values",
			units: unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"),
			alpha: 0.095,
		},
		{
			why: "section B: two observers, five values",
			units: unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d"),
			alpha: 0.692,
		},
		{
			why: "section C: four observers, units that some did not judge",
			units: unitsOf(
				"1 2 3 3 2 1 4 1 2 . . .",
				"1 2 3 3 2 2 4 1 2 5 . 3",
				". 3 3 3 2 3 4 2 2 5 1 .",
				"1 2 3 3 2 4 4 1 2 5 1 .",
			),
			alpha: 0.743,
		},
		{ why: "all agree", units: unitsOf("a b", "a b"), alpha: 1 },
		{ why: "none agrees", units: unitsOf("a b", "b a"), alpha: -0.5 },
	])("is $alpha: $why", ({ units, alpha }) => {
		const found = nominalAlpha(units);
		expect(found.kind === "alpha" && found.value).toBeCloseTo(alpha, 3);
	});

	it.each([
		{ why: "nothing was judged", units: [], kind: "too-few" },
		{ why: "one unit", units: [["a", "b"]], kind: "too-few" },
		{
			why: "the second unit has one coder",
			units: [["a", "b"], ["a"]],
			kind: "too-few",
		},
		{
			why: "one value alone",
			units: [
				["a", "a"],
				["a", "a"],
			],
			kind: "no-variation",
		},
	])("is none where $why", ({ units, kind }) => {
		expect(nominalAlpha(units)).toEqual({ kind });
	});

	it("is the same in any order of units and coders, and never above 1", () => {
		const values = fc.array(
			fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 }),
		);
		fc.assert(
			fc.property(values, (units) => {
				const found = nominalAlpha(units);
				const turned = nominalAlpha(
					[...units].reverse().map((unit) => [...unit].reverse()),
				);
				expect(turned.kind).toBe(found.kind);
				if (found.kind !== "alpha" || turned.kind !== "alpha") return;
				expect(turned.value).toBeCloseTo(found.value, 9);
				expect(found.value).toBeLessThanOrEqual(1);
			}),
		);
	});
});
