import { expect, test } from "vitest";
import { checkMending } from "../../test/marked-tags.js";
import { hasAuxiliary } from "./has-auxiliary.js";
import { mendMainVerb } from "./mend-main-verb.js";

test.each([
	[
		"The/DT official/JJ>NN denied/VBD that/IN it/PRP fell/VBD ./.",
		"an adjective before a verb that reports is a noun",
	],
	[
		"It/PRP fell/VBD ,/, an/DT estimate/NN the/DT body/NN 's/POS secretariat/JJ>NN disputes/VBZ ./.",
		"an adjective before the verb that ends the sentence is a noun",
	],
	[
		"The/DT panel/NN reported/VBN>VBD last/JJ week/NN that/IN it/PRP fell/VBD ./.",
		"a participle has no clause, over a time",
	],
	[
		"The/DT plan/NN ,/, a/DT short/JJ paper/NN ,/, envisages/NNS>VBZ a/DT truce/NN ./.",
		"the verb behind what commas set off",
	],
	[
		"The/DT plan/NN ,/, marked/VBN ‘/`` secret/JJ ’/'' ,/, caps/NNS>VBZ each/DT army/NN ./.",
		"the verb behind what commas set off, a quotation in it",
	],
	[
		"The/DT aide/NN ,/, Nadia/NNP Boll/NNP ,/, flatly/RB denied/VBN>VBD the/DT charge/NN ./.",
		"the verb behind a name set off and an adverb",
	],
	[
		"Shelling/NN killed/VBD six/CD people/NNS ,/, the/DT town/NN 's/POS hospital/NN reports/NNS>VBZ ./.",
		"a verb of saying at the end, behind a clause and its subject",
	],
	[
		"The/DT new/JJ draft/NN hands/NNS>VBZ the/DT rebels/NNS a/DT port/NN and/CC lets/VBZ it/PRP be/VB ./.",
		"between the first noun and an article",
	],
	[
		"The/DT plan/NN ,/, which/WDT officials/NNS in/IN Orland/NNP privately/RB attribute/NN>VBP to/TO her/PRP ,/, fell/VBD ./.",
		"behind the subject of a relative clause and an adverb",
	],
	[
		"Its/PRP$ presidency/NN ,/, held/VBD>VBN this/DT month/NN by/IN Orland/NNP ,/, said/VBD so/RB ./.",
		"a participle with its agent between commas",
	],
	[
		"It/PRP backs/VBZ the/DT vote/NN ,/, the/DT truce/NN and/CC the/DT reports/NNS ./.",
		"not the last member of a list",
	],
	[
		"“/`` We/PRP will/MD study/VB it/PRP ,/, ”/'' the/DT communique/NN read/NN>VBD ./.",
		"what a text reads behind a quotation",
	],
	[
		"The/DT aide/NN ,/, Nadia/NNP Boll/NNP ,/, denied/VBN>VBD the/DT charge/NN ./.",
		"the verb behind a name set off",
	],
	[
		"The/DT agency/NN reported/VBN>VBD on/IN Monday/NNP that/IN it/PRP fell/VBD ./.",
		"a participle has no clause",
	],
	[
		"The/DT adviser/NN proposed/VBN>VBD a/DT truce/NN ./.",
		"a sentence without a verb finds it in a participle",
	],
	[
		"The/DT plan/NN calls/NNS>VBZ for/IN a/DT truce/NN ./.",
		"or in a plural before a preposition",
	],
	[
		"The/DT text/NN obtained/VBN by/IN reporters/NNS lists/NNS>VBZ 28/CD points/NNS ./.",
		"but not in one that an agent follows",
	],
	[
		"The/DT state/NN called/VBN>VBD on/IN Norland/NNP to/TO act/VB ,/, and/CC warned/VBD it/PRP ./.",
		"a verb coordinated with a past tense",
	],
	[
		"Norland/NNP denied/VBN>VBD blame/NN ,/, and/CC an/DT inquiry/NN has/VBZ begun/VBN ./.",
		"a verb before a clause of its own",
	],
	[
		"She/PRP called/VBD it/PRP a/DT trap/NN ,/, and/CC the/DT army/NN moved/VBN>VBD in/RP ./.",
		"the verb of a clause behind and",
	],
	["Aid/NN pledged/VBN in/IN Oslo/NNP", "a headline has no end and stays"],
	[
		"The/DT aid/NN pledged/VBN in/IN Oslo/NNP came/VBD ./.",
		"a sentence with a verb stays",
	],
	[
		"The/DT talks/NNS ,/, hosted/VBN by/IN Norland/NNP ,/, failed/VBD ./.",
		"what an agent follows stays",
	],
])("%s (%s)", (marked) => checkMending(marked, mendMainVerb));

test.each([
	["They have long denied", true],
	["The plan was quietly dropped", true],
	["It was so ; they denied", false],
	["The state denied", false],
])("whether the last word of %j has an auxiliary: %j", (text, expected) => {
	const words = text.split(" ");
	expect(hasAuxiliary(words, words.length - 1)).toBe(expected);
});
