import { describe, test } from "vitest";
import { checkMending } from "../../test/marked-tags.js";
import { mendPluralVerb } from "./mend-plural-verb.js";

describe("the present of a plural behind what hangs on its noun", () => {
	test.each([
		[
			"the/DT United/NNP States/NNPS welcome/JJ>VBP Orland/NNP 's/POS offer/NN",
			"a welcome that a plural gives",
		],
		[
			"it/PRP was/VBD a/DT welcome/JJ offer/NN ./.",
			"but not one that is given",
		],
		[
			"Critics/NNS of/IN the/DT deal/NN say/VB>VBP it/PRP rewards/VBZ theft/NN ./.",
			"a base form",
		],
		[
			"Farmers/NNS on/IN the/DT bank/NN fear/IN>VBP their/PRP$ wells/NNS will/MD dry/VB ./.",
			"a preposition",
		],
		[
			"Members/NNS of/IN the/DT council/NN doubt/NN>VBP that/IN it/PRP will/MD come/VB ./.",
			"a noun",
		],
		[
			"Those/DT who/WP signed/VBD it/PRP say/VB>VBP they/PRP had/VBD to/TO ./.",
			"behind a relative clause",
		],
		[
			"Many/JJ>DT in/IN the/DT capital/NN think/VB>VBP it/PRP will/MD fail/VB ./.",
			"behind “many”",
		],
		[
			"Orland/NNP and/CC Kiral/NNP back/RB>VBP the/DT plan/NN ./.",
			"an adverb, where nothing else is the verb",
		],
		[
			"Troops/NNS came/VBD back/RB the/DT next/JJ day/NN ./.",
			"not where there is a verb",
		],
		[
			"Doubts/NNS over/IN the/DT claim/NN that/IN he/PRP lied/VBD persist/VBP ./.",
			"not behind an article",
		],
		[
			"It/PRP will/MD help/VB farmers/NNS in/IN the/DT valley/NN plan/VB their/PRP$ year/NN ./.",
			"not where another verb asks for it",
		],
	])("%s: %s", (marked) => {
		checkMending(marked, mendPluralVerb);
	});
});
