import { expect, test } from "vitest";
import { startProcessorTime } from "../../test/processor-time.js";
import { tokenize } from "./tokenize.js";

/** Tokens joined by "|". */
function cut(text: string): string {
	const { starts, ends } = tokenize(text, 0, text.length);
	return starts.map((start, at) => text.slice(start, ends[at])).join("|");
}

test.each([
	[
		"They can’t, won't and cannot go.",
		"They|ca|n’t|,|wo|n't|and|can|not|go|.",
		"contractions are cut in two",
	],
	[
		"Norland’s plan; the envoys’ plan",
		"Norland|’s|plan|;|the|envoys|’|plan",
		"possessives stand alone",
	],
	[
		"shouldn't've",
		"shouldn't|'ve",
		"of a double contraction the last part is cut off",
	],
	[
		"Gen. Ada Lind of the U.S. Army",
		"Gen.|Ada|Lind|of|the|U.S.|Army",
		"abbreviations keep their stop",
	],
	[
		"at 9 p.m. with J. Roe",
		"at|9|p.m.|with|J.|Roe",
		"initials and times keep theirs",
	],
	[
		"He said no. No. 10 agreed",
		"He|said|no|.|No.|10|agreed",
		"“No.” only before a number",
	],
	[
		"a US-backed, as-yet-undefined 28-point plan",
		"a|US-backed|,|as-yet-undefined|28-point|plan",
		"hyphens join",
	],
	[
		"pro- and anti-government",
		"pro|-|and|anti-government",
		"a hanging hyphen does not",
	],
	[
		"$43bn, €2.5 billion, US$9",
		"$|43bn|,|€|2.5|billion|,|US$9",
		"signs of currency stand before sums",
	],
	[
		"70%, 600,000 men, 3:15",
		"70|%|,|600,000|men|,|3:15",
		"numbers keep their commas",
	],
	[
		'“robust” «so» ‘x’ "y"',
		'“|robust|”|«|so|»|‘|x|’|"|y|"',
		"each mark is a token",
	],
	[
		"the '90s, 'em, O’Hara, Sana'a",
		"the|'90s|,|'em|,|O’Hara|,|Sana'a",
		"apostrophes inside words stay",
	],
	[
		"war – peace—now -- so...",
		"war|–|peace|—|now|--|so|...",
		"dashes and dots in runs",
	],
	[
		"Lie 🤥👍🏽, flag",
		"Lie|🤥|👍🏽|,|flag",
		"an emoji with its skin tone is one token",
	],
	[
		"See https://example.org/a-b. Mail a@example.org, @ada #talks",
		"See|https://example.org/a-b|.|Mail|a@example.org|,|@ada|#talks",
		"addresses",
	],
	[
		"one\u00a0two\r\nthree\tfour",
		"one|two|three|four",
		"no-break spaces and line ends part words",
	],
	[
		'<tweet id="1">Hi</tweet>',
		'<tweet id="1">|Hi|</tweet>',
		"mark-up is one token",
	],
	["", "", "nothing has no tokens"],
])("%s → %s (%s)", (text, expected) => {
	expect(cut(text)).toBe(expected);
});

test("tokens keep their places in a part of the text", () => {
	expect(tokenize("He left. She stayed.", 9, 20)).toEqual({
		starts: [9, 13, 19],
		ends: [12, 19, 20],
	});
});

test.each(["“", "'", "a-", "a.", "\ud800", ". ", "<a", "www.", "&", "’s"])(
	"a million of %s takes linear time",
	(unit) => {
		const spent = startProcessorTime();
		tokenize(unit.repeat(500_000), 0, unit.length * 500_000);
		expect(spent()).toBeLessThan(5000);
	},
);
