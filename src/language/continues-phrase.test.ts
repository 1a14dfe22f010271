import { expect, test } from "vitest";
import { taggedSentence } from "../../test/marked-tags.js";
import { continuesNouns, numbersHead } from "./continues-phrase.js";

test.each([
	["the/DT envoy/NN Lind/NNP left/VBD", 2, true, "an office and a name"],
	[
		"an/DT offer/NN Lind/NNP made/VBD",
		2,
		false,
		"an indefinite noun and a name",
	],
	[
		"the/DT offer/NN Lind/NNP made/VBD fell/VBD",
		2,
		false,
		"a name between its noun and two verbs",
	],
	["told/VBD reporters/NNS Monday/NNP", 2, false, "a day behind a noun"],
	["said/VBD Monday/NNP Lind/NNP left/VBD", 2, false, "a subject behind a day"],
	["the/DT May/NNP 5/CD deal/NN", 3, true, "a noun behind its date"],
	["May/NNP 5/CD Lind/NNP left/VBD", 2, false, "a name behind a date"],
])(
	"%s: the noun at %i goes on with its phrase: %j (%s)",
	(marked, at, expected) => {
		const { tokens } = taggedSentence(marked);
		const first = tokens.findIndex(({ tag }) => tag !== "VBD");
		expect(continuesNouns(tokens, first, at)).toBe(expected);
	},
);

test.each([
	["Article/NN 5/CD applies/VBZ", true, "a number behind its noun"],
	["May/NNP 5/CD officials/NNS", false, "a number before a plural"],
	["May/NNP 5/CD Lind/NNP", true, "a day of the month before a name"],
])("%s: the second word numbers the first: %j (%s)", (marked, expected) => {
	const { tokens } = taggedSentence(marked);
	expect(numbersHead(tokens, 1)).toBe(expected);
});
