import { describe, test } from "vitest";
import { checkMending } from "../../test/marked-tags.js";
import { mendTrailingVerb } from "./mend-trailing-verb.js";

describe("verbs of speech behind what they report", () => {
	test.each([
		[
			"It/PRP was/VBD dead/JJ ,/, an/DT envoy/NN told/VBN>VBD reporters/NNS ./.",
			"whom one told",
		],
		[
			"It/PRP was/VBD dead/JJ ,/, an/DT aide/NN to/TO the/DT king/NN told/VBN the/DT man/NN left/VBD ./.",
			"not before another verb",
		],
		[
			"It/PRP is/VBZ gone/JJ ,/, envoy/NN Petra/NNP Lund/NNP confirmed/VBN>VBD to/IN Radio/NNP Nord/NNP ./.",
			"what only somebody with a name confirms",
		],
		[
			"They/PRP have/VBP a/DT pact/NN ,/, a/DT deal/NN announced/VBN on/IN Monday/NNP ./.",
			"not what was announced",
		],
		[
			"In/IN May/NNP ,/, its/PRP$ envoy/NN ,/, Ida/NNP Moss/NNP ,/, complained/VBN>VBD ,/, the/DT pact/NN was/VBD void/JJ ./.",
			"between commas, behind a name",
		],
		[
			"She/PRP has/VBZ met/VBN her/PRP$ aide/NN ,/, a/DT man/NN told/VBN to/TO go/VB ./.",
			"not what somebody is told to do",
		],
	])("%s: %s", (marked) => {
		checkMending(marked, mendTrailingVerb);
	});
});
