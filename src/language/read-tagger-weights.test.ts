import { expect, test } from "vitest";
import { readTaggerWeights } from "./read-tagger-weights.js";

/** A weights file of two features with three entries, as training writes it. */
function makeFile(): Uint8Array {
	const head = {
		tags: ["NN", "VBD"],
		scale: 0.25,
		features: 2,
		entries: 3,
		dictionary: { "!VBD": "said told", "NN|VBD": "cut" },
	};
	let text = JSON.stringify(head);
	while (text.length % 4 !== 0) text += " ";
	const bytes = new Uint8Array(4 + text.length + 2 * 5 + 3 * 2);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, text.length, true);
	bytes.set(new TextEncoder().encode(text), 4);
	const at = 4 + text.length;
	view.setUint32(at, 7, true);
	view.setUint32(at + 4, 4_000_000_000, true);
	bytes.set([2, 1, 0, 1, 1, 5, 256 - 3, 9], at + 8);
	return bytes;
}

test("a file gives back tags, dictionary and the weights of each feature", () => {
	const weights = readTaggerWeights(makeFile());
	expect(weights.tags).toEqual(["NN", "VBD"]);
	expect([...weights.dictionary]).toEqual([
		["said", "!VBD"],
		["told", "!VBD"],
		["cut", "NN|VBD"],
	]);
	expect([...weights.keys]).toEqual([7, 4_000_000_000]);
	expect([...weights.offsets]).toEqual([0, 2, 3]);
	expect([...weights.entryTags]).toEqual([0, 1, 1]);
	expect([...weights.entryWeights]).toEqual([5, -3, 9]);
});

test("a file cut short is refused", () => {
	expect(() => readTaggerWeights(makeFile().subarray(0, -1))).toThrow(
		/do not match/,
	);
});
