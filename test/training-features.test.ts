import { expect, test } from "vitest";
import { replaceByNumbers } from "../training/attribution/number-features.js";

test("features met often enough are numbered as they come, the others are left out", () => {
	const features = Int32Array.of(70, -5, 70, 9, -5, -5, 1 << 23);
	const hashes = replaceByNumbers(features, 2);
	expect([...features]).toEqual([0, 1, 0, -1, 1, 1, -1]);
	expect([...hashes]).toEqual([70, -5]);
});

test("hashes that share their lower bits keep numbers of their own", () => {
	const alike = [3, 3 + (1 << 23), 3 + (1 << 24)];
	const features = Int32Array.from([...alike, ...alike]);
	expect([...replaceByNumbers(features, 2)]).toEqual(alike);
	expect([...features]).toEqual([0, 1, 2, 0, 1, 2]);
});
