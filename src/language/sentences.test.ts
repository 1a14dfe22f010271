import { expect, test } from "vitest";
import { sentenceStarts } from "./sentences.js";
import { tokenize } from "./tokenize.js";

/** The text with "¦" where a sentence begins, the first left out. */
function split(text: string): string {
	const tokens = tokenize(text, 0, text.length);
	const starts = sentenceStarts(text, tokens)
		.slice(1)
		.map((first) => tokens.starts[first]!);
	return [0, ...starts]
		.map((start, at) => text.slice(start, starts[at] ?? text.length))
		.join("¦");
}

test.each([
	["He left. ¦She stayed.", "a stop before a capital"],
	["Was it so? ¦Yes! ¦We went.", "question and exclamation marks"],
	[
		"“We left. ¦We came back.” ¦They stayed.",
		"a closing mark stays with its sentence",
	],
	["(It rained.) ¦They stayed.", "so does a bracket"],
	["“Is it so?” she asked.", "no end before a lower-case word"],
	["“So it is,” she said.", "a comma ends nothing"],
	[
		"Gen. Lind met Sen. Roe of the U.S. Army.",
		"titles and abbreviations before names",
	],
	[
		"It came from the U.S. ¦The envoy knew.",
		"an abbreviation before a word that opens sentences",
	],
	["She works for Acme Inc. in Norland.", "an abbreviation before lower case"],
	[
		"It grew 3.5 percent. ¦2026 will be better.",
		"a number may begin a sentence",
	],
	["1. The parties shall meet.", "a point's number is no sentence"],
	["Well ... he left. ¦So?", "dots inside"],
	['He said: "We go." ¦"When?" she asked.', "straight marks close and open"],
	["One line\nwrapped here. ¦Next.", "a line end inside a block is a space"],
	["No end here", "a sentence without an end"],
])("%s (%s)", (marked) => {
	expect(split(marked.replaceAll("¦", ""))).toBe(marked);
});

test("no tokens have no sentences", () => {
	expect(sentenceStarts("", { starts: [], ends: [] })).toEqual([]);
});
