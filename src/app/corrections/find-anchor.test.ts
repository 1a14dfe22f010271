import { describe, expect, it } from "vitest";
import { findAnchor } from "./find-anchor.js";

const text =
	"The minister said the bridge\nwas safe. A guard said the bridge was safe (again).";
const document = { id: "d", text };

describe("findAnchor", () => {
	const rows: readonly (readonly [
		quote: string,
		at: number | null,
		found: string | null | readonly number[],
		why: string,
	])[] = [
		["The minister", null, "The minister", "words that stand once"],
		[
			"minister said the bridge was",
			null,
			"minister said the bridge\nwas",
			"white space stands for any other",
		],
		[
			"the bridge was safe",
			null,
			[18, 52],
			"words that stand twice are not guessed",
		],
		["the bridge was safe", 52, "the bridge was safe", "an offset tells which"],
		[
			"the bridge was safe",
			51,
			null,
			"an offset where they do not stand finds nothing",
		],
		["safe (again).", null, "safe (again).", "marks mean themselves"],
		["The Minister", null, null, "letters are compared letter for letter"],
		["  ", null, null, "no words, no place"],
	];

	it.each(rows)("finds %j at %j: %j, for %s", (quote, at, expected) => {
		const found = findAnchor(document, quote, at);
		if (found.kind === "found") {
			expect(found.anchor.quote).toBe(expected);
			const { start, before, after } = found.anchor;
			expect(`${before}${found.anchor.quote}${after}`).toBe(
				text.slice(
					start - before.length,
					start + found.anchor.quote.length + after.length,
				),
			);
		} else
			expect(found.kind === "several" ? found.starts : null).toEqual(expected);
	});
});
