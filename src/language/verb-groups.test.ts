import { expect, test } from "vitest";
import { showParts, taggedSentence } from "../../test/marked-tags.js";
import { nounPhrases } from "./noun-phrases.js";
import { verbGroupsBeside } from "./verb-groups.js";

test.each([
	[
		"They/PRP <have/VBP not/RB yet/RB been/VBN told/VBN>",
		"an auxiliary with all it governs",
	],
	[
		"She/PRP <refused/VBD> <to/TO comment/VB>",
		"an infinitive is a group of its own",
	],
	[
		"They/PRP <could/MD soon/RB be/VB leaving/VBG>",
		"a modal reaches over an adverb",
	],
	[
		"the/DT frozen/VBN assets/NNS <belong/VBP> to/IN it/PRP",
		"a participle inside a phrase is none",
	],
	[
		"It/PRP <is/VBZ not/RB> a/DT deal/NN",
		"a negation behind the verb belongs to it",
	],
	[
		"aid/NN <promised/VBN> in/IN May/NNP <came/VBD>",
		"a participle behind its noun",
	],
	["a/DT deal/NN of/IN sorts/NNS", "no verb, no group"],
])("%s (%s)", (marked) => {
	const sentence = taggedSentence(marked);
	const groups = verbGroupsBeside(sentence, nounPhrases(sentence));
	expect(showParts(sentence, groups, ["<", ">"])).toBe(marked);
});

test.each([
	["has/VBZ denied/VBN", { form: "finite", perfect: true, passive: false }],
	["was/VBD denied/VBN", { form: "finite", perfect: false, passive: true }],
	["to/TO be/VB denied/VBN", { form: "infinitive", passive: true }],
	["wo/MD n't/RB deny/VB", { modal: "will", negated: true }],
	["denying/VBG", { form: "gerund", finite: false, modal: null }],
	["are/VBP never/RB denying/VBG", { progressive: true, negated: true }],
])("%s is %j", (tagged, expected) => {
	expect(verbGroupsBeside(taggedSentence(tagged), [])[0]).toMatchObject(
		expected,
	);
});
