import { describe, expect, it } from "vitest";
import { compileTerms, matchTerms } from "./issue-terms.js";
import { clauseWords } from "./issue-words.js";

const index = compileTerms([
	{
		code: "withdrawal",
		label: "Withdrawal",
		terms: [
			{ term: "(troop|foreign soldier) .. home", weight: 5 },
			{ term: "# men", weight: 4 },
			{ term: "keep .. hill", weight: 3 },
			{ term: "(=ship|=ships)", weight: 2 },
		],
	},
]);

describe("matchTerms", () => {
	it.each([
		["its troops go home", "troops..home", "the first choice"],
		["foreign soldiers would go home", "foreign..home", "a choice of words"],
		["its soldiers go home", "", "half of a choice"],
		["send 9,000 men", "000..men", "a number"],
		["send nine men", "", "a number in letters"],
		["keep both of the hills", "keep..hills", "a gap"],
		["keep men in the hills", "", "a preposition of place in the gap"],
		["two ships", "ships..ships", "a word as it is, in a choice"],
		["the shipping", "", "another word of the same stem"],
	])("finds in “%s”: “%s” (%s)", (text, expected) => {
		const words = clauseWords(text, 100);
		const found = matchTerms(words, index).map(
			({ first, last }) => `${words[first]?.plain}..${words[last]?.plain}`,
		);
		expect(found.join(" ")).toBe(expected);
	});
});
