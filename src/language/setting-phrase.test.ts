import { expect, test } from "vitest";
import { taggedSentence } from "../../test/marked-tags.js";
import { subjectBehindSetting } from "./setting-phrase.js";

test.each([
	["In/IN Corvan/NNP Ada/NNP Lind/NNP said/VBD", "Ada"],
	["In/IN Corvan/NNP Lind/NNP ,/, an/DT envoy/NN ,/, said/VBD", "Lind"],
	["In/IN New/NNP York/NNP Ada/NNP Lind/NNP said/VBD", "Ada"],
	["In/IN Corvan/NNP City/NNP Lind/NNP said/VBD", "Lind"],
	["In/IN Corvan/NNP officials/NNS say/VBP", "officials"],
	["On/IN Orland/NNP Mr/NNP Vale/NNP says/VBZ", "Mr"],
	["At/IN the/DT summit/NN Ada/NNP Lind/NNP would/MD", "Ada"],
	["At/IN the/DT White/NNP House/NNP Mr/NNP Vale/NNP says/VBZ", "Mr"],
	["In/IN Corvan/NNP Lind/NNP Square/NNP ,/, troops/NNS left/VBD", null],
	["In/IN Corvan/NNP ,/, Ada/NNP Lind/NNP said/VBD", null],
	["As/IN Ada/NNP Lind/NNP said/VBD", null],
	["In/IN return/NN Orland/NNP would/MD", "Orland"],
	["During/IN that/DT time/NN Orland/NNP would/MD", "Orland"],
	["By/IN Sunday/NNP night/NN Orland/NNP had/VBD", "Orland"],
	["For/IN coalition/NN leader/NN Ada/NNP Lind/NNP said/VBD", null],
	["In/IN Corvan/NNP Square/NNP they/PRP met/VBD", null],
])("%s: the subject begins at %j", (marked, word) => {
	const { tokens } = taggedSentence(marked);
	const at = subjectBehindSetting(tokens);
	expect(at === null ? null : tokens[at]!.text).toBe(word);
});
