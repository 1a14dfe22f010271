import { expect, test } from "vitest";
import { oddsOf } from "../src/statements/encoder/mixed-model.js";
import { fitLine } from "../training/encoder/fit-line.js";

/** Chances as given, so often, and how many of these were right. */
function given(
	...groups: readonly (readonly [
		chance: number,
		count: number,
		right: number,
	])[]
) {
	return groups.flatMap(([chance, count, right]) =>
		Array.from({ length: count }, (_, at) => ({
			odds: oddsOf(chance),
			isRight: at < right,
		})),
	);
}

test("chances that mean what they say stay as they are", () => {
	const { slope, offset } = fitLine(
		given([0.2, 100, 20], [0.5, 100, 50], [0.9, 100, 90]),
	);
	expect(slope).toBeCloseTo(1, 3);
	expect(offset).toBeCloseTo(0, 3);
});

test("what is too sure of itself is drawn to the middle", () => {
	const { slope } = fitLine(given([0.1, 100, 20], [0.9, 100, 80]));
	expect(slope).toBeCloseTo(oddsOf(0.8) / oddsOf(0.9), 3);
});

test("one chance alone gives no line", () => {
	expect(() => fitLine(given([0.5, 10, 5]))).toThrow(/no line/);
});
