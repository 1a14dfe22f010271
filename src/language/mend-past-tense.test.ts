import { describe, test } from "vitest";
import { checkMending } from "../../test/marked-tags.js";
import { mendPastTense } from "./mend-past-tense.js";

const check = (marked: string) => checkMending(marked, mendPastTense);

describe("a participle becomes a past tense", () => {
	test.each([
		[
			"a/DT pact/NN which/WDT tied/VBN>VBD aid/NN to/TO it/PRP",
			"behind a relative pronoun",
		],
		[
			"Two/CD people/NNS told/VBN>VBD this/DT newspaper/NN the/DT deal/NN had/VBD failed/VBN ./.",
			"before whom one tells and a clause",
		],
		[
			"people/NNS told/VBN of/IN the/DT truth/NN left/VBD",
			"not where no clause comes",
		],
		[
			"her/PRP$ office/NN let/VB>VBD it/PRP be/VB known/VBN",
			"of a verb whose base form looks like it, behind its subject",
		],
		[
			"They/PRP vowed/VBD to/TO go/VB ,/, called/VBN>VBD for/IN calm/NN and/CC left/VBD ./.",
			"in a list, before a preposition",
		],
		[
			"that/IN the/DT paper/NN set/NN>VBD no/DT date/NN",
			"of one taken for a noun, before an article",
		],
		[
			"he/PRP helped/VBD the/DT envoy/NN set/VB a/DT date/NN",
			"not under a verb that takes the base form",
		],
		["will/MD the/DT minister/NN cut/VB aid/NN ?/.", "not under a modal"],
		[
			"the/DT hotel/NN confirms/VBZ that/WDT>IN nobody/NN left/VBD ./.",
			"and “that” behind a verb opens its clause",
		],
		[
			"the/DT draft/NN cut/VBD that/WDT number/NN to/IN 400/CD ./.",
			"nor where no verb follows",
		],
		[
			"Not/RB so/RB fast/RB ,/, countered/VBN>VBD Ada/NNP Lind/NNP :/: it/PRP fell/VBD ./.",
			"before its subject and a colon",
		],
		[
			"the/DT deal/NN that/WDT Lind/NNP made/VBD fell/VBD ./.",
			"but behind a noun it may be a pronoun",
		],
		[
			"the/DT man/NN who/WP twice/RB refused/VBN>VBD it/PRP",
			"behind a relative pronoun and an adverb",
		],
		[
			"Norland/NNP said/VBD it/PRP opposed/VBN>VBD any/DT change/NN ./.",
			"behind “it”, with an object",
		],
		[
			"They/PRP said/VBD they/PRP walked/VBN>VBD out/RP ./.",
			"behind a pronoun in the nominative",
		],
		[
			"a/DT lie/NN ,/, ”/'' insisted/VBN>VBD Lind/NNP ./.",
			"behind a quotation, before its subject",
		],
		[
			"Norland/NNP supplied/VBN>VBD the/DT drones/NNS ./.",
			"between a noun and an object",
		],
		[
			"The/DT state/NN quietly/RB shelved/VBN>VBD it/PRP ,/, officials/NNS said/VBD ./.",
			"over an adverb",
		],
		[
			"Two/CD diplomats/NNS told/VBN>VBD reporters/NNS the/DT talks/NNS lasted/VBD ./.",
			"“told” with a person",
		],
		[
			"Talks/NNS collapsed/VBN>VBD after/IN Norland/NNP left/VBD ./.",
			"where the only finite verb is the other clause's",
		],
		[
			"Still/RB ,/, the/DT envoy/NN hailed/VBN>VBD what/WP he/PRP called/VBD peace/NN ./.",
			"before a clause that has its own verb",
		],
		[
			"It/PRP found/VBD that/IN one/CD in/IN four/CD men/NNS lived/VBN>VBD in/IN camps/NNS ./.",
			"where the clause has no other verb",
		],
		[
			"He/PRP welcomed/VBD it/PRP ,/, sought/VBN>VBD clarity/NN and/CC offered/VBD help/NN ./.",
			"in a list of past tenses",
		],
	])("%s (%s)", (marked) => check(marked));
});

describe("of two such verbs one is the participle of the subject", () => {
	test.each([
		[
			"The/DT deal/NN signed/VBN in/IN May/NNP collapsed/VBN>VBD within/IN weeks/NNS ./.",
		],
		[
			"The/DT war/NN fought/VBD>VBN in/IN 1999/CD killed/VBN>VBD the/DT king/NN/NNS ./.",
		],
		[
			"Aides/NNS briefed/VBD>VBN on/IN the/DT talks/NNS described/VBN>VBD the/DT gap/NN ./.",
		],
		[
			"The/DT text/NN obtained/VBD>VBN by/IN reporters/NNS names/VBZ no/DT date/NN ./.",
		],
	])("%s", (marked) => check(marked));
});

describe("a participle stays one", () => {
	test.each([
		[
			"Norland/NNP has/VBZ long/RB denied/VBN the/DT charge/NN ./.",
			"behind an auxiliary",
		],
		[
			"Had/VBD he/PRP signed/VBN ,/, they/PRP left/VBD ./.",
			"behind an auxiliary before its subject",
		],
		[
			"The/DT plan/NN seen/VBN by/IN Lind/NNP failed/VBD ./.",
			"that is no past tense in form",
		],
		[
			"The/DT aid/NN promised/VBN in/IN Oslo/NNP came/VBD ./.",
			"beside a finite verb",
		],
		["a/DT deal/NN reached/VBN Thursday/NNP failed/VBD ./.", "before a day"],
		[
			"The/DT vote/NN was/VBD on/IN a/DT plan/NN called/VBN Dawn/NNP ./.",
			"that names",
		],
		[
			"Asked/VBN whether/IN it/PRP was/VBD so/RB ,/, Lind/NNP left/VBD ./.",
			"without a subject",
		],
		[
			"The/DT talks/NNS ,/, hosted/VBN by/IN Norland/NNP ,/, failed/VBD ./.",
			"set off by commas",
		],
		["Aid/NN cut/VBN off/RP", "in a headline"],
		[
			"He/PRP rejected/VBD terms/NNS set/VBN out/RP in/IN the/DT draft/NN ./.",
			"behind an object",
		],
	])("%s (%s)", (marked) => check(marked));
});
