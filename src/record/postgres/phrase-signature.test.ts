import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksOf, signatureOf } from "./phrase-signature.js";

/** As the server looks it up. */
const mayHold = (signature: Uint8Array, phrase: string): boolean =>
	marksOf(phrase).every((mark) => {
		const place = mark % (signature.length * 8);
		return (signature[place >> 3]! & (1 << (place & 7))) !== 0;
	});

describe("the signature of a text", () => {
	const TEXT = "the bridg must stay open said the minist of the harbour";

	it.each([
		["bridg must", true],
		["said the minist of", true],
		["stay must", false],
		["harbour bridg", false],
		// A word alone is no pair: its index tells. A pair that is not there may share its place with one that is.
		["nothing", true],
	])("may hold %j: %s", (phrase, expected) => {
		expect(mayHold(signatureOf([TEXT]), phrase)).toBe(expected);
	});

	it("holds no pair across two texts", () => {
		expect(
			mayHold(signatureOf(["open bridg", "said venn"]), "bridg said"),
		).toBe(false);
	});

	it("never denies a phrase that is there, however long the text", () => {
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
					expect(mayHold(signatureOf([words.join(" ")]), phrase)).toBe(true);
				},
			),
		);
	});

	it("passes over most texts that lack a phrase, and stays small for the longest", () => {
		const words = (count: number, seed: number) =>
			Array.from({ length: count }, (_, at) => `w${(at * seed) % 997}`).join(
				" ",
			);
		const lacking = Array.from({ length: 200 }, (_, at) =>
			signatureOf([words(900, at + 2)]),
		).filter((signature) => mayHold(signature, "open bridg"));
		expect(lacking.length).toBeLessThan(70);
		const long = Array.from({ length: 50_000 }, (_, at) => `w${at}`).join(" ");
		expect(signatureOf([long]).length).toBe(4096);
	});
});
