import { expect, test } from "vitest";
import { addWeights, makeFeatureTable } from "./feature-table.js";

// Keys 5 and 21 share a slot of sixteen, so that one is found behind the other.
const table = makeFeatureTable({
	keys: Uint32Array.of(5, 21, 4_000_000_000),
	offsets: Uint32Array.of(0, 2, 3, 4),
	entryTags: Uint8Array.of(0, 2, 1, 0),
	entryWeights: Int8Array.of(2, -4, 6, 10),
});

test.each([
	[5, [2, 0, -4]],
	[21, [0, 6, 0]],
	[4_000_000_000, [10, 0, 0]],
	[37, [0, 0, 0]],
])("the weights of feature %i are added: %j", (hash, expected) => {
	const sums = new Int16Array(3);
	addWeights(table, hash, sums);
	expect([...sums]).toEqual(expected);
});

test("weights are added to what is there, from a base on", () => {
	const sums = Int32Array.of(9, 1, 1, 1);
	addWeights(table, 5, sums, 1);
	expect([...sums]).toEqual([9, 3, 1, -3]);
});
