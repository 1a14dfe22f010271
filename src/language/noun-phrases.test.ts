import { expect, test } from "vitest";
import { showParts, taggedSentence } from "../../test/marked-tags.js";
import { nounPhrases } from "./noun-phrases.js";

test.each([
	[
		"[an/DT allegation/NN] [Norland/NNP] rejected/VBD",
		"an indefinite noun and the subject of its clause",
	],
	[
		"[The/DT offer/NN] [Ada/NNP Lind/NNP] made/VBD was/VBD firm/JJ",
		"a noun and the subject of its clause, two verbs behind",
	],
	[
		"[The/DT envoy/NN Ada/NNP Lind/NNP] rejected/VBD [it/PRP]",
		"an office and its holder",
	],
	[
		"[envoy/NN Kirill/NNP Orlov/NNP] met/VBD [both/DT delegations/NNS]",
		"an office without an article",
	],
	[
		"[the/DT EU/NNP] and/CC [Japan/NNP] agreed/VBD",
		"two names are two phrases",
	],
	[
		"said/VBD [Tuesday/NNP] [Lind/NNP] had/VBD left/VBN",
		"a day before a subject",
	],
	["[Last/JJ week/NN] [Lind/NNP] left/VBD", "a week before a subject"],
	["[the/DT Sunday/NNP Post/NNP] said/VBD", "a day in a name"],
	["on/IN [May/NNP 5/CD] [Lind/NNP] left/VBD", "a date before a subject"],
	["[the/DT May/NNP 5/CD deal/NN] holds/VBZ", "a date before its noun"],
	[
		"said/VBD [last/JJ month/NN] ,/, [aides/NNS] said/VBD",
		"a time is a phrase",
	],
	[
		"[Norland/NNP 's/POS draft/NN] and/CC [its/PRP$ annex/NN]",
		"possessors belong to their noun",
	],
	[
		"[the/DT two/CD sides/NNS '/POS talks/NNS] in/IN [Oslo/NNP]",
		"plural possessors too",
	],
	[
		"[a/DT vote/NN] in/IN [2040/CD] ,/, [two/CD envoys/NNS] said/VBD",
		"a year before who says it",
	],
	["[two/CD or/CC three/CD envoys/NNS] said/VBD", "a number or the next"],
	["to/TO be/VB ready/JJ ,/, never/RB", "no noun, no phrase"],
])("%s (%s)", (marked) => {
	const sentence = taggedSentence(marked);
	expect(showParts(sentence, nounPhrases(sentence), ["[", "]"])).toBe(marked);
});

test("a phrase knows the places of its words and its last noun as head", () => {
	const sentence = taggedSentence("by/IN Norland/NNP 's/POS chief/JJ envoy/NN");
	expect(nounPhrases(sentence)).toEqual([
		{ first: 1, last: 4, head: 4, start: 3, end: 25 },
	]);
});
