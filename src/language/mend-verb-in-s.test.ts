import { describe, expect, it } from "vitest";
import { mendVerbInS } from "./mend-verb-in-s.js";

/** Tagged words; ">" parts the tag that is given from the one that is wanted. */
const ROWS: readonly (readonly [sentence: string, what: string])[] = [
	[
		"The/DT pact/NN bars/NNS>VBZ both/DT fleets/NNS from/IN it/PRP ./.",
		"no other verb",
	],
	[
		"The/DT bill/NN grants/NNS>VBZ leave/NN to/IN those/DT who/WP ask/VBP ./.",
		"a verb of a relative clause only",
	],
	[
		"A/DT rule/NN in/IN it/PRP lets/NNS>VBZ either/CC side/NN go/VB ./.",
		"lets is no noun",
	],
	[
		"The/DT deal/NN terms/NNS both/DT sides/NNS want/VBP are/VBP known/VBN ./.",
		"another verb",
	],
	["The/DT senator/NN hopes/NNS for/IN peace/NN", "a heading"],
	[
		"The/DT budget/NN cuts/NNS ,/, big/JJ ones/NNS ,/, hurt/VBP ./.",
		"an aside",
	],
];

describe("mendVerbInS", () => {
	it.each(ROWS)("reads %j (%s)", (sentence) => {
		const pairs = sentence.split(" ").map((pair) => {
			const cut = pair.lastIndexOf("/");
			const [given, wanted] = pair.slice(cut + 1).split(">");
			return {
				word: pair.slice(0, cut),
				given: given!,
				wanted: wanted ?? given!,
			};
		});
		const tags = pairs.map(({ given }) => given);
		mendVerbInS(
			pairs.map(({ word }) => word),
			tags,
		);
		expect(tags).toEqual(pairs.map(({ wanted }) => wanted));
	});
});
