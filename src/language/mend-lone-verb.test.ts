import { describe, test } from "vitest";
import { checkMending } from "../../test/marked-tags.js";
import { mendLoneVerb } from "./mend-lone-verb.js";

describe("verbs that nothing but the main verb can be", () => {
	test.each([
		[
			"``/`` It/PRP is/VBZ over/RB ,/, ''/'' the/DT president/NN ,/, Ada/NNP Lind/NNP ,/, posted/VBN>VBD shortly/RB before/IN noon/NN ./.",
			"behind a quotation and an apposition",
		],
		[
			"In/IN a/DT talk/NN published/VBD on/IN Monday/NNP ,/, Ada/NNP Lind/NNP called/VBN>VBD on/IN both/DT ./.",
			"behind a fronted phrase",
		],
		[
			"In/IN May/NNP ,/, the/DT text/NN leaked/VBN by/IN aides/NNS was/VBD read/VBN ./.",
			"not where another verb follows",
		],
		[
			"He/PRP said/VBD that/IN leave/VBP>NN had/VBD been/VBN cancelled/VBN ./.",
			"no verb before an auxiliary",
		],
		[
			"They/PRP want/VBP more/JJR pay/VB>NN ./.",
			"no verb behind a comparative",
		],
		["Halm/UH>NNP did/VBD not/RB sign/VB ./.", "a name at the head"],
	])("%s: %s", (marked) => {
		checkMending(marked, mendLoneVerb);
	});
});
