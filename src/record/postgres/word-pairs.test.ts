import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairsIn } from "./word-pairs.js";

/** As the index looks it up. */
const mayHold = (texts: readonly string[], phrase: string): boolean => {
	const pairs = new Set(pairsIn(texts));
	return pairsIn([phrase]).every((pair) => pairs.has(pair));
};

describe("the pairs of a text", () => {
	const TEXT = "the bridg must stay open said the minist of the harbour";

	it.each([
		["bridg must", true],
		["said the minist of", true],
		["stay must", false],
		["harbour bridg", false],
		// A word alone is no pair: the index of words tells.
		["nothing", true],
	])("may hold %j: %s", (phrase, expected) => {
		expect(mayHold([TEXT], phrase)).toBe(expected);
	});

	it("holds no pair across two texts", () => {
		expect(mayHold(["open bridg", "said venn"], "bridg said")).toBe(false);
	});

	it("are numbers of two bytes, each once, in order", () => {
		const pairs = pairsIn([TEXT, TEXT]);
		expect(pairs).toHaveLength(10);
		expect(pairs.toSorted((a, b) => a - b)).toEqual(pairs);
		for (const pair of pairs) expect(Math.abs(pair + 0.5)).toBeLessThan(32_768);
	});

	it("never deny a phrase that is there, however long the text", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("a", "b", "open", "bridg", "ż"), {
					minLength: 2,
					maxLength: 200,
				}),
				fc.nat(),
				fc.integer({ min: 1, max: 6 }),
				(words, from, length) => {
					const start = from % words.length;
					const phrase = words.slice(start, start + length).join(" ");
					expect(mayHold([words.join(" ")], phrase)).toBe(true);
				},
			),
		);
	});

	it("pass over nearly all texts that lack a phrase", () => {
		const words = (count: number, seed: number) =>
			Array.from({ length: count }, (_, at) => `w${(at * seed) % 997}`).join(
				" ",
			);
		const lacking = Array.from({ length: 200 }, (_, at) => [
			words(900, at + 2),
		]).filter((texts) => mayHold(texts, "open bridg"));
		expect(lacking.length).toBeLessThan(20);
	});
});
