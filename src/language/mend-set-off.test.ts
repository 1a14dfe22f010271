import { describe, test } from "vitest";
import { checkMending } from "../../test/marked-tags.js";
import { mendSetOff } from "./mend-set-off.js";

describe("verbs beside what commas set off", () => {
	test.each([
		[
			"What/WP it/PRP lacks/VBZ ,/, diplomats/NNS note/NN>VBP ,/, is/VBZ a/DT date/NN",
			"between commas",
		],
		[
			",/, aides/VBZ>NNS to/TO the/DT president/NN insist/NN>VBP ./.",
			"at the end, over what hangs on the subject",
		],
		[
			"He/PRP left/VBD a/DT paper/NN ,/, a/DT short/JJ note/NN ,/, behind/IN",
			"not a single thing",
		],
		[
			"Officials/NNS ,/, speaking/VBG privately/RB ,/, do/VB>VBP not/RB rule/VB it/PRP out/RP",
			"an auxiliary",
		],
		[
			"The/DT envoy/NN shot/NN>VBD back/RB that/WDT it/PRP was/VBD late/JJ",
			"an answer",
		],
		["a/DT single/JJ shot/NN back/RB home/RB", "not a shot"],
		[
			"The/DT spokesman/NN ,/, while/IN smiling/VBG ,/, cautioned/VBN>VBD against/IN haste/NN",
			"a warning",
		],
		[
			"The/DT spokesman/NN said/VBD men/NNS ,/, warned/VBN of/IN rain/NN ,/, left/VBD",
			"not where a verb went before",
		],
		[
			"Both/DT promise/NN>VBP free/JJ passage/NN ,/, and/CC both/DT pay/VBP",
			"of both",
		],
		[
			"Both/DT promise/NN free/JJ of/IN cost/NN and/CC threat/NN",
			"not of a pair",
		],
		[
			"Officials/NNS in/IN Varn/NNP ,/, which/WDT bore/VBD it/PRP ,/, object/NN>VBP to/TO a/DT clause/NN",
			"behind a relative clause",
		],
		[
			"A/DT monitor/NN ,/, who/WP was/VBD there/RB ,/, put/VB>VBD the/DT toll/NN at/IN six/CD",
			"of a form that is both tenses",
		],
	])("%s: %s", (marked) => {
		checkMending(marked, mendSetOff);
	});
});
