import { describe, expect, it } from "vitest";
import { takeWithin } from "./take-within.js";

describe("takeWithin", () => {
	it("hands out what touches each range, what reaches over two to both", () => {
		const items = [
			{ start: 0, end: 4 },
			{ start: 3, end: 12 },
			{ start: 12, end: 13 },
		];
		const take = takeWithin(items, (item) => item);
		expect(take({ start: 0, end: 5 })).toEqual(items.slice(0, 2));
		expect(take({ start: 5, end: 12 })).toEqual([items[1]]);
		expect(take({ start: 12, end: 20 })).toEqual([items[2]]);
		expect(take({ start: 20, end: 30 })).toEqual([]);
	});
});
