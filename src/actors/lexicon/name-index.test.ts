import { describe, expect, it } from "vitest";
import type { Token } from "../../model/analysis.js";
import type { Codebook } from "../../model/codebook.js";
import { findName, makeNameIndex } from "./name-index.js";

const state = (
	name: string,
	aliases: readonly string[],
	demonyms: readonly string[],
) => ({
	name,
	short: name,
	aliases,
	demonyms,
	capital: null,
	metonyms: [],
	region: "Europe" as const,
});
const index = makeNameIndex({
	states: [
		state("Orland", ["O.R."], ["Orlandic"]),
		state("Orland Islands", [], []),
		state("People's Republic of Kiral", [], []),
	],
	organisations: [],
	people: [],
	places: [],
	words: {},
} as unknown as Codebook);

/** The name found at the first token of the words, and its words; null when there is none. */
function nameAt(words: readonly string[]): string | null {
	let start = 0;
	const tokens = words.map((text): Token => {
		const token = {
			start,
			end: start + text.length,
			text,
			norm: text.toLowerCase(),
			tag: "NNP",
			lemma: text,
		};
		start = token.end + (words.length > 0 ? 1 : 0);
		return token;
	});
	const hit = findName(index, words.join(" "), { tokens, first: 0 });
	const [entry] = hit?.entries ?? [];
	return entry?.kind === "state" && hit !== null
		? `${entry.state.name} (${hit.last + 1})`
		: null;
}

describe("a name of the codebook", () => {
	it.each([
		[["Orland", "said"], "Orland (1)"],
		[["Orland", "Islands", "said"], "Orland Islands (2)"],
		[["Orlandic", "envoy"], "Orland (1)"],
		[["O.R.", "envoy"], "Orland (1)"],
	])("%j is %s", (words, expected) => {
		expect(nameAt(words)).toBe(expected);
	});

	it.each([[["Orlands"]], [["orland"]], [["Islands"]], [["People"]]])(
		"%j is none",
		(words) => {
			expect(nameAt(words)).toBeNull();
		},
	);
});
