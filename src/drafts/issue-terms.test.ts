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

describe("a choice of many words", () => {
	const many = compileTerms([
		{
			code: "territory",
			label: "Territory",
			terms: [
				{ term: "cede .. (hill|valley|coast|island|salt marsh)", weight: 5 },
				{ term: "(hill|valley|coast|island|#)", weight: 2 },
			],
		},
		{
			code: "sovereignty",
			label: "Sovereignty",
			terms: [{ term: "(cede|give|leave|yield) .. island", weight: 3 }],
		},
	]);
	const terms = (text: string) =>
		matchTerms(clauseWords(text, 100), many).map(({ terms }) =>
			terms.map(({ code }) => code).sort(),
		);

	it.each([
		["cede the coast", [["territory"]], "one of the words"],
		["cede the salt marsh", [["territory"]], "words in a row among them"],
		["cede the reef", [], "none of them"],
		["40 of them", [["territory"]], "a number among them"],
		["cede the island", [["sovereignty", "territory"]], "two terms at once"],
		["yield the valley", [["territory"]], "the longest of what there is"],
	])("is found in “%s”: %j (%s)", (text, expected) => {
		const found = terms(text);
		expect(found).toEqual(expected);
	});
});
