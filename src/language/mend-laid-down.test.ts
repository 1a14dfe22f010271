import { describe, test } from "vitest";
import { checkMending } from "../../test/marked-tags.js";
import { mendLaidDown } from "./mend-laid-down.js";

describe("what texts lay down in the present", () => {
	test.each([
		[
			"Ore/NN mills/NNS stay/VB>VBP under/IN watch/NN for/IN nine/CD years/NNS",
			"a plural's verb",
		],
		[
			"She/PRP saw/VBD the/DT mills/NNS stay/VB shut/JJ",
			"not where another verb went before",
		],
		[
			"Curbs/NNS on/IN its/PRP$ bank/NN fall/NN>VBP away/RB at/IN once/RB",
			"curbs fall",
		],
		["The/DT fall/NN back/RB was/VBD slow/JJ", "a fall is one"],
		[
			"Both/DT terms/NNS are/VBP to/TO last/JJ>VB nine/CD years/NNS",
			"behind is to",
		],
		["It/PRP came/VBD to/TO last/JJ place/NN", "not behind another verb"],
		[
			"The/DT displaced/VBN>NNS may/MD come/VB home/RB",
			"people by what befell them",
		],
		["The/DT displaced/VBN families/NNS may/MD come/VB", "not before a noun"],
		[
			"The/DT rebels/NNS lead/VBD>VBP a/DT council/NN",
			"a verb whose past is another",
		],
		[
			"The/DT text/NN ,/, handed/VBD>VBN to/IN both/DT sides/NNS and/CC printed/VBD>VBN later/RBR ,/, caps/VBZ the/DT fleet/NN",
			"participles between commas",
		],
		[
			"It/PRP bars/NNS>VBZ either/CC side/NN from/IN building/VBG dams/NNS",
			"no plural right behind it",
		],
		[
			"It/PRP calls/VBZ for/IN talks/NNS and/CC puts/NNS>VBZ tolls/NNS in/IN the/DT hands/NNS of/IN a/DT firm/NN",
			"a second deed of the text",
		],
		[
			"It/PRP curbs/VBZ the/DT navy/NN and/CC hands/NNS>VBZ customs/NNS checks/NNS to/IN a/DT firm/NN",
			"hands something to somebody",
		],
		[
			"It/PRP curbs/VBZ the/DT navy/NN and/CC limits/NNS trade/NN",
			"not what may be a noun",
		],
		[
			"They/PRP spoke/VBD of/IN bars/NNS and/CC hands/NNS clasped/VBN to/IN them/PRP",
			"not without a deed before",
		],
		[
			"Schools/NNS go/VBP to/IN the/DT south/NN ,/, while/IN foreign/JJ policy/NN stays/NNS>VBZ with/IN the/DT capital/NN",
			"a clause behind while",
		],
		[
			"The/DT hotel/NN stays/NNS with/IN friends/NNS were/VBD long/JJ",
			"not at the head of a sentence",
		],
		[
			"The/DT bill/NN bars/NNS>VBZ civil/JJ servants/NNS from/IN speaking/VBG it/PRP and/CC makes/VBZ it/PRP void/JJ",
			"the verb of a text",
		],
		[
			"The/DT gold/NN bars/NNS from/IN Kiral/NNP are/VBP to/TO be/VB returned/VBN",
			"not before a verb of its own",
		],
		[
			"It/PRP requires/VBZ a/DT pull-out/NN ,/, bans/NNS>VBZ drones/NNS over/IN the/DT bay/NN and/CC sets/VBZ up/RP a/DT centre/NN",
			"amid a list of deeds",
		],
		[
			"It/PRP caps/VBZ the/DT fleet/NN and/CC demands/NNS>VBZ that/IN all/DT sides/NNS allow/VBP aid/NN",
			"before that",
		],
		[
			"Customs/NNS revenue/NN stays/NNS>VBZ in/IN the/DT region/NN ./.",
			"the only verb there is",
		],
		[
			"Its/PRP$ hotel/NN stays/NNS in/IN May/NNP were/VBD short/JJ ./.",
			"not beside another verb",
		],
		[
			"Taxes/NNS raised/VBD>VBN in/IN the/DT north/NN stay/VB>VBP there/RB",
			"the first of two verbs that nothing joins",
		],
		[
			"Taxes/NNS doubled/VBD in/IN the/DT north/NN ,/, and/CC farmers/NNS stay/VBP away/RB",
			"not of two clauses",
		],
		[
			"The/DT envoy/NN ,/, tired/VBD and/CC left/VBD ./.",
			"not without a verb behind",
		],
	])("%s: %s", (marked) => checkMending(marked, mendLaidDown));
});
