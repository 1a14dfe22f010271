import { test } from "vitest";
import { checkMending } from "../../test/marked-tags.js";
import { mendBeforeNoun } from "./mend-before-noun.js";

test.each([
	[
		"They/PRP repeated/VBD their/PRP$ continued/VBD>VBN concern/NN ./.",
		"behind a possessive",
	],
	[
		"They/PRP committed/VBD to/IN continued/VBD>VBN close/JJ talks/NNS ./.",
		"behind a preposition",
	],
	[
		"He/PRP said/VBD that/IN wounded/VBD men/NNS left/VBD ./.",
		"not behind a conjunction",
	],
	["They/PRP wanted/VBD talks/NNS ./.", "not behind its subject"],
	[
		"with/IN a/DT swift/NN>JJ ,/, severe/JJ ,/, and/CC united/VBD>VBN response/NN",
		"the last of a list of adjectives",
	],
	[
		"the/DT quick/JJ ,/, fair/JJ ,/, and/CC shared/VBD>VBN use/NN",
		"a list that begins with an adjective",
	],
	[
		"sent/VBD a/DT boat/NN ,/, and/CC shelled/VBD forts/NNS",
		"but not what somebody did then",
	],
	[
		"-/: New/NNP>JJ proposed/VBD>VBN rules/NNS from/IN the/DT agency/NN",
		"“new” at the beginning of a point",
	],
	["Norland/NNP proposed/VBD rules/NNS ./.", "but a name has a verb"],
])("%s: %s", (marked) => checkMending(marked, mendBeforeNoun));
