import { test } from "vitest";
import { checkMending } from "../../test/marked-tags.js";
import { mendTags } from "./mend-tags.js";

test.each([
	[
		"Norland/NNP welcomed/VBD it/PRP but/CC told/VBN>VBD the/DT envoy/NN so/RB ./.",
		"a past tense behind another",
	],
	[
		"“/`` No/DT ,/, ”/'' said/VBD skipper/IN>NN Dessa/NNP Lund/NNP ./.",
		"a word that is no preposition",
	],
	[
		"It/PRP wants/VBZ talks/NNS and/CC has/VBZ threatened/VBN a/DT strike/NN ./.",
		"but the auxiliary before a participle stays",
	],
	[
		"It/PRP fell/VBD ,/, and/CC aides/VBZ>NNS say/VBP so/RB ./.",
		"no two verbs side by side",
	],
	[
		"They/PRP vowed/VBD to/TO free/JJ>VB all/DT captives/NNS ./.",
		"a verb between “to” and an article",
	],
	[
		"It/PRP further/RBR>RB stipulates/VBZ a/DT truce/NN ./.",
		"an adverb before a verb",
	],
	[
		"It/PRP would/MD limit/VB arms/NNS ,/, bar/NN>VB Orland/NNP and/CC grant/NN>VB an/DT amnesty/NN ./.",
		"a verb in a list under a modal",
	],
	[
		"It/PRP would/MD need/VB food/NN ,/, water/NN and/CC time/NN ./.",
		"but no noun in a list of nouns",
	],
	[
		"They/PRP undertook/NN>VBD to/TO sign/VB it/PRP ./.",
		"a form that only a past tense has",
	],
	[
		"It/PRP has/VBZ seen/VBN and/CC rejected/VBN the/DT text/NN ./.",
		"a participle behind another stays",
	],
	[
		"It/PRP calls/VBZ for/IN talks/NNS and/CC allots/NNS>VBZ $/$ 2/CD ./.",
		"a present tense behind another",
	],
	[
		"It/PRP backs/VBZ talks/NNS and/CC visits/NNS ./.",
		"a plural behind a plural stays",
	],
	[
		"Boats/NNS from/IN either/CC>DT side/NN may/MD fish/VB ./.",
		"either of two, and not either … or",
	],
	[
		"It/PRP is/VBZ either/CC peace/NN or/CC war/NN ./.",
		"but either … or stays",
	],
	[
		"Lund/NNP repeated/VBD her/PRP>PRP$ charge/VB>NN that/IN it/PRP lied/VBD ./.",
		"a possessive before a noun that is a verb as well",
	],
	[
		"They/PRP demand/VBP that/IN the/DT premier/NN resign/NN>VB ./.",
		"a base form behind a demand",
	],
	[
		"They/PRP demand/VBP that/IN the/DT price/NN rise/NN was/VBD cut/VBN ./.",
		"but a noun before a verb stays",
	],
	["They/PRP made/VBD her/PRP charge/VB it/PRP ./.", "but made her do it"],
	[
		"Around/IN>RB 40/CD men/NNS left/VBD all/DT but/CC>RB 20/CD posts/NNS ./.",
		"words before a number that govern nothing",
	],
	["Men/NNS stood/VBD around/IN 12/CD posts/NNS ./.", "but a place stays one"],
	["Beijing/VBG>NNP declined/VBD ./.", "a name at the head"],
	[
		"Norway/UH>NNP ,/, which/WDT hosts/VBZ talks/NNS ,/, left/VBD ./.",
		"a name before a relative clause",
	],
	[
		"Azerbaijani/SYM>NNP Foreign/NNP Minister/NNP Roe/NNP left/VBD ./.",
		"a capitalised word is no symbol",
	],
	[
		"a/DT charge/NN both/CC>DT delegations/NNS deny/VBP ./.",
		"“both” without a pair",
	],
	[
		"both/CC delegations/NNS and/CC envoys/NNS met/VBD ./.",
		"“both” with a pair stays",
	],
	[
		"He/PRP believes/VBZ guarantees/VBZ>NNS must/MD hold/VB ./.",
		"no two verbs before a modal",
	],
	["Norland/NNP denies/NNS>VBZ it/PRP ./.", "a form that only verbs have"],
	[
		"both/DT sides/NNS insist/IN>VBP on/IN it/PRP ./.",
		"its base form behind a plural",
	],
	[
		"according/VBG to/TO state/VB>NN media/NNS ./.",
		"“according to” has no infinitive",
	],
	[
		"She/PRP neither/CC confirmed/VBN>VBD nor/CC denied/VBN>VBD it/PRP ./.",
		"“neither … nor”",
	],
	[
		"The/DT map/NN ,/, stamped/VBN “/`` secret/JJ ”/'' ,/, shows/VBZ it/PRP ./.",
		"what stands on a paper before its verb",
	],
	[
		"It/PRP proposes/VBZ a/DT chamber/NN ,/, sets/NNS>VBZ elections/NNS for/IN May/NNP and/CC places/VBZ posts/NNS there/RB ./.",
		"a verb in a list with a plural for its object",
	],
	[
		"It/PRP proposes/VBZ a/DT chamber/NN ,/, arms/NNS talks/NNS for/IN May/NNP and/CC places/VBZ posts/NNS there/RB ./.",
		"a plural before a noun in a list",
	],
	[
		"Talks/NNS failed/VBD ,/, its/PRP$ ministry/NN reiterated/VBN>VBD on/IN Monday/NNP ./.",
		"a verb that ends the sentence behind its subject",
	],
	["Talks/NNS failed/VBD in/IN May/NNP ./.", "what is right stays"],
])("%s (%s)", (marked) => checkMending(marked, mendTags));
