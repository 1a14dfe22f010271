import { expect, test } from "vitest";
import { countPlaces, findPlace, makeHashSlots } from "./hash-slots.js";
import { hashText } from "./word-features.js";

test("every hash has a place of its own, and no other has one", () => {
	const hashes = Int32Array.from(
		{ length: 5000 },
		(_, at) => hashText(`known ${at}`, 1) | 0,
	);
	const slots = makeHashSlots(hashes);
	const places = Array.from(hashes, (hash) => findPlace(slots, hash));
	expect(new Set(places).size).toBe(hashes.length);
	expect(Math.min(...places)).toBeGreaterThan(0);
	expect(Math.max(...places)).toBeLessThan(countPlaces(slots));
	for (let at = 0; at < 5000; at++) {
		expect(findPlace(slots, hashText(`unknown ${at}`, 1) | 0)).toBe(0);
	}
});

test("hashes that fall on one slot are kept apart", () => {
	const hashes = Int32Array.of(0x10001, 0x20001, 0x30001, 1);
	const slots = makeHashSlots(hashes);
	expect(Array.from(hashes, (hash) => findPlace(slots, hash))).toEqual([
		2, 3, 4, 5,
	]);
	expect(findPlace(slots, 0x40001)).toBe(0);
});
