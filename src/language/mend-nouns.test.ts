import { test } from "vitest";
import { checkMending } from "../../test/marked-tags.js";
import { mendNouns } from "./mend-nouns.js";

test.each([
	[
		"An/DT official/JJ>NN familiar/JJ with/IN the/DT talks/NNS said/VBD so/RB",
		"the head before an adjective that follows it",
	],
	[
		"a/DT senior/JJ official/JJ>NN briefed/VBN on/IN it/PRP",
		"the head before a participle",
	],
	["a/DT Democrat/JJ>NN from/IN Norland/NNP", "the head before a preposition"],
	["a/DT moderate/JJ>NN who/WP left/VBD", "the head before its clause"],
	[
		"a/DT diplomat/NN familiar/JJ with/IN it/PRP",
		"an adjective behind its noun stays one",
	],
	[
		"as/RB big/JJ a/DT new/JJ threat/NN as/IN ever/RB",
		"one before its noun as well",
	],
	["the/DT poor/JJ said/VBD so/RB", "and one behind “the”"],
	[
		"The/DT island/NN states/VBZ>NNS said/VBD so/RB",
		"a plural before another verb",
	],
	[
		"What/WP the/DT plan/NN states/VBZ was/VBD clear/JJ",
		"but not where a clause is set in",
	],
	[
		"said/VBD that/IN talks/VBZ>NNS would/MD resume/VB",
		"a plural before a modal",
	],
	[
		"what/WP he/PRP says/VBZ will/MD help/VB",
		"a verb before the modal of the clause around",
	],
	[
		"dismissed/VBD as/IN “/`` lies/NNS ”/'' reports/VBZ>NNS that/IN it/PRP fell/VBD",
		"what is dismissed as something",
	],
	["“/`` No/UH ”/'' says/VBZ that/IN man/NN", "a verb behind a quotation"],
	[
		"Article/NN 7/CD bars/NNS>VBZ foreign/JJ troops/NNS",
		"what an article does",
	],
	[
		"Kiral/NNP blames/NNS>VBZ Orland/NNP for/IN it/PRP ,/, a/DT charge/NN Orland/NNP rejects/VBZ ./.",
		"what one state does to another",
	],
	[
		"Kiral/NNP troops/NNS the/DT size/NN of/IN a/DT brigade/NN left/VBD ./.",
		"a plural behind a name, where another verb stands",
	],
	[
		"an/DT aide/NN to/IN her/PRP$>PRP said/NN>VBD ./.",
		"a woman whose aide speaks",
	],
	[
		"the/DT rebels/NNS blame/NN>VBP smugglers/NNS ./.",
		"what a plural does whose verb is a noun as well",
	],
	[
		"the/DT rebels/NNS blame/NN game/NN went/VBD on/RP",
		"no verb where another one stands",
	],
	["the/DT 7/CD bars/NNS near/IN it/PRP", "things that are counted"],
])("%s (%s)", (marked) => checkMending(marked, mendNouns));
