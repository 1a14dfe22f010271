import { expect, test } from "vitest";
import { hashWord } from "./feature-hash.js";
import { findNumber, makeHashSlots } from "./hash-slots.js";

test("every hash is found under its number, and no other is found", () => {
	const hashes = Uint32Array.from({ length: 5000 }, (_, at) =>
		hashWord(`known ${at}`),
	);
	const slots = makeHashSlots(hashes);
	expect(Array.from(hashes, (hash) => findNumber(slots, hash))).toEqual([
		...hashes.keys(),
	]);
	for (let at = 0; at < 5000; at++)
		expect(findNumber(slots, hashWord(`unknown ${at}`))).toBe(-1);
});

test("hashes that fall on one slot are kept apart", () => {
	const hashes = Uint32Array.of(0x10001, 0x20001, 0x30001, 1);
	const slots = makeHashSlots(hashes);
	expect(Array.from(hashes, (hash) => findNumber(slots, hash))).toEqual([
		0, 1, 2, 3,
	]);
	expect(findNumber(slots, 0x40001)).toBe(-1);
});
