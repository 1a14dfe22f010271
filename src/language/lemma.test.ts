import { expect, test } from "vitest";
import { lemmaOf } from "./lemma.js";

test.each([
	["said", "VBD", "say"],
	["told", "VBD", "tell"],
	["denies", "VBZ", "deny"],
	["has", "VBZ", "have"],
	["'s", "VBZ", "be"],
	["urged", "VBD", "urge"],
	["argued", "VBD", "argue"],
	["claimed", "VBD", "claim"],
	["planned", "VBN", "plan"],
	["called", "VBD", "call"],
	["expelled", "VBN", "expel"],
	["settled", "VBN", "settle"],
	["indicated", "VBD", "indicate"],
	["repeated", "VBD", "repeat"],
	["voicing", "VBG", "voice"],
	["lying", "VBG", "lie"],
	["according", "VBG", "according"],
	["approaches", "VBZ", "approach"],
	["parties", "NNS", "party"],
	["children", "NNS", "child"],
	["crises", "NNS", "crisis"],
	["talks", "NNS", "talk"],
	["larger", "JJR", "large"],
	["biggest", "JJS", "big"],
	["n't", "RB", "not"],
	["wo", "MD", "will"],
	["would", "MD", "would"],
	["lay", "VB", "lay"],
	["norland", "NNP", "norland"],
])("%s/%s → %s", (norm, tag, lemma) => {
	expect(lemmaOf(norm, tag)).toBe(lemma);
});
