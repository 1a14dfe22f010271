import { expect, test } from "vitest";
import { z } from "zod";
import { grouped, listOf, listsOf } from "./codebook-section.js";

test("of a list, an entry laid over takes the place of all with its key", () => {
	const section = listOf(
		z.object({ word: z.string(), sense: z.int() }),
		(entry) => entry.word,
	);
	const base = [
		{ word: "a", sense: 1 },
		{ word: "a", sense: 2 },
		{ word: "b", sense: 1 },
	];
	expect(section.merge(base, [{ word: "a", sense: 3 }])).toEqual([
		{ word: "b", sense: 1 },
		{ word: "a", sense: 3 },
	]);
});

test("of a group, lists grow without repeats and lists of lists grow row by row", () => {
	const section = grouped(
		z.strictObject({
			words: z.array(z.string()).default([]),
			months: z.array(z.array(z.string())).default([]),
		}),
	);
	const base = { words: ["x"], months: [["january"], ["february"]] };
	expect(section.merge(base, { words: ["y", "x"], months: [["jan"]] })).toEqual(
		{
			words: ["x", "y"],
			months: [["january", "jan"], ["february"]],
		},
	);
});

test("of a group, a look-up table takes the new value", () => {
	const section = grouped(
		z.strictObject({ seasons: z.record(z.string(), z.int()).default({}) }),
	);
	expect(
		section.merge(
			{ seasons: { spring: 3, autumn: 9 } },
			{ seasons: { spring: 9 } },
		),
	).toEqual({
		seasons: { spring: 9, autumn: 9 },
	});
});

test("a list of the group that the file leaves out is empty, one it does not know is refused", () => {
	const schema = listsOf("hedges", "venues");
	expect(schema.parse({ hedges: ["reportedly"] })).toEqual({
		hedges: ["reportedly"],
		venues: [],
	});
	expect(schema.safeParse({ hedge: [] }).success).toBe(false);
});
