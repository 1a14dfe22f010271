import fc from "fast-check";
import { expect, test } from "vitest";
import { makeTaggerKernel, SCORES } from "./tagger-kernel.js";

const scores = fc.array(fc.integer({ min: -2000, max: 2000 }), {
	minLength: SCORES,
	maxLength: SCORES,
});

test("six rows of scores are added up, and the first of the greatest is the best", () => {
	const { memory, first, sums, addUp, best } = makeTaggerKernel(6 * SCORES);
	fc.assert(
		fc.property(fc.array(scores, { minLength: 6, maxLength: 6 }), (rows) => {
			memory.set(rows.flat(), first);
			const at = (row: number): number => first + row * SCORES;
			addUp(at(0), at(1), at(2), at(3), at(4), at(5));
			const expected = rows[0]!.map((_, tag) =>
				rows.reduce((sum, row) => sum + row[tag]!, 0),
			);
			expect([...sums]).toEqual(expected);
			expect(best()).toBe(expected.indexOf(Math.max(...expected)));
		}),
	);
});

test("of equal sums the first is the best", () => {
	const { sums, best } = makeTaggerKernel(0);
	sums.fill(-5);
	expect(best()).toBe(0);
	sums[13] = 7;
	sums[14] = 7;
	sums[46] = 7;
	expect(best()).toBe(13);
});
