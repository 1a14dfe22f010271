import { test } from "vitest";
import { checkMending } from "../../test/marked-tags.js";
import { mendLastMet } from "./mend-last-met.js";

test.each([
	[
		"The/DT two/CD envoys/NNS last/JJ>RB met/NN>VBD in/IN Bern/NNP ./.",
		"behind the subject of a sentence",
	],
	[
		"Orland/NNP and/CC Kiral/NNP last/JJ>RB spoke/NN>VBD by/IN telephone/NN ./.",
		"behind two names",
	],
	["the/DT last/JJ spoke/NN of/IN the/DT wheel/NN", "not behind an article"],
	["It/PRP left/VBD last/JJ week/NN ./.", "not a time"],
	[
		"the/DT terms/NNS last/JJ held/VBN papers/NNS",
		"not before a noun that is described",
	],
])("%s (%s)", (marked) => {
	checkMending(marked, mendLastMet);
});
