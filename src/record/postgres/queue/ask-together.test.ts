import { describe, expect, it } from "vitest";
import { askTogether } from "./ask-together.js";

/** A server that doubles numbers, and what it was asked. */
function makeServer() {
	const questions: (readonly number[])[] = [];
	const double = askTogether<number, number>(async (items) => {
		questions.push(items);
		await new Promise((resolve) => setTimeout(resolve, 5));
		if (items.includes(13)) throw new Error("13 is not doubled");
		return new Map(
			items.filter((item) => item > 0).map((item) => [item, item * 2]),
		);
	});
	return { questions, double };
}

describe("askTogether", () => {
	it("asks once for what is wanted at one time", async () => {
		const { questions, double } = makeServer();
		expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
		expect(questions).toEqual([[1, 2, 3]]);
	});

	it("asks next for what was wanted meanwhile", async () => {
		const { questions, double } = makeServer();
		const first = double(1);
		await new Promise((resolve) => setTimeout(resolve, 2));
		expect(await Promise.all([first, double(2), double(3)])).toEqual([2, 4, 6]);
		expect(questions).toEqual([[1], [2, 3]]);
	});

	it("gives undefined for what the answer does not hold", async () => {
		expect(await makeServer().double(-1)).toBeUndefined();
	});

	it("tells all who waited where the question failed, and goes on", async () => {
		const { double } = makeServer();
		const outcomes = await Promise.allSettled([13, 2].map(double));
		expect(outcomes.map(({ status }) => status)).toEqual([
			"rejected",
			"rejected",
		]);
		expect(await double(2)).toBe(4);
	});
});
