import { expect, test } from "vitest";
import { startProcessorTime } from "../../test/processor-time.js";
import { LONGEST_SENTENCE, sentenceStarts } from "./sentences.js";
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
	["“Is it so?” Ms Lind asked. ¦She left.", "nor before a teller by name"],
	["“Is it so?” ¦Lind said that it was.", "but before what a name says"],
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
	["He wrote on X. ¦“We go.”", "a letter that is a name, before a quotation"],
	["Plan B. ¦The envoy left.", "a letter before a word that opens sentences"],
	[
		"J. R. Roe met the artist J. “Bo” Lind.",
		"initials before a name or nickname",
	],
	["It began at 9 a.m. Monday. ¦It ended at 3 p.m. ¦The envoy left.", "times"],
	[
		"Resolution no. 2231 and No. 5. ¦Art. 5 applies. ¦He said no. ¦She left.",
		"numbers of texts",
	],
	["What?! ¦No … he left… ¦Really.", "several marks at once"],
	["“We go.”¦“We stay.” ¦He left.", "an opening mark without a space"],
	["It rained (“hard.”). ¦She left.", "the stop of the whole behind a bracket"],
	["Ada Roe, Ph.D., left.", "a degree"],
	["The list:\n¦• First\n¦• Second\n¦- Third", "each point of a list"],
	[
		"The plan\n– he said – failed.",
		"a dash at a line's head before lower case",
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

test("a run without an end is cut behind a pause", () => {
	const tokens = tokenize("one two three, ".repeat(1000), 0, 15_000);
	const firsts = sentenceStarts("one two three, ".repeat(1000), tokens);
	const sizes = firsts.map(
		(first, at) => (firsts[at + 1] ?? tokens.starts.length) - first,
	);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(LONGEST_SENTENCE);
	expect(firsts.every((first) => first % 4 === 0)).toBe(true);
});

test.each(["a. ", "“", "No. ", "U.S. ", "• ", "(", "a ", "?"])(
	"two hundred thousand of %j take linear time",
	(unit) => {
		const text = unit.repeat(200_000);
		const tokens = tokenize(text, 0, text.length);
		const spent = startProcessorTime();
		sentenceStarts(text, tokens);
		expect(spent()).toBeLessThan(2000);
	},
);
