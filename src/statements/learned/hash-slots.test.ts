import { expect, test } from "vitest";
import { hashWord } from "./feature-hash.js";
import { findValue, makeHashSlots } from "./hash-slots.js";

test("every hash has its value, and no other has one", () => {
	const hashes = Int32Array.from({ length: 5000 }, (_, at) =>
		hashWord(`known ${at}`),
	);
	const slots = makeHashSlots(hashes, (index) => index + 1);
	expect(Array.from(hashes, (hash) => findValue(slots, hash) - 1)).toEqual([
		...hashes.keys(),
	]);
	for (let at = 0; at < 5000; at++) {
		expect(findValue(slots, hashWord(`unknown ${at}`))).toBe(0);
	}
});

test("hashes that fall on one slot are kept apart", () => {
	const hashes = Int32Array.of(0x10001, 0x20001, 0x30001, 1);
	const slots = makeHashSlots(hashes, (index) => index + 7);
	expect(Array.from(hashes, (hash) => findValue(slots, hash))).toEqual([
		7, 8, 9, 10,
	]);
	expect(findValue(slots, 0x40001)).toBe(0);
});
