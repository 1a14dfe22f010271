import { expect, test } from "vitest";
import { startProcessorTime } from "../../test/processor-time.js";
import { findQuotations } from "./quotations.js";

function quotes(text: string): string[] {
	return findQuotations(text, [
		{ start: 0, end: text.length, kind: "body" },
	]).map(
		(quotation) =>
			`${quotation.depth}${quotation.closed ? "" : "…"} ${text.slice(quotation.start, quotation.end)}`,
	);
}

test.each([
	[
		'He said “no” and "yes".',
		["0 “no”", '0 "yes"'],
		"curly and straight marks",
	],
	["Er sagte „nein“ und «ja».", ["0 „nein“", "0 «ja»"], "low and angle marks"],
	["He said ‘no’ and 'not yet'.", ["0 ‘no’", "0 'not yet'"], "single marks"],
	[
		"She wrote “he said ‘never’ to me”.",
		["0 “he said ‘never’ to me”", "1 ‘never’"],
		"one inside another",
	],
	[
		"It said \"they cried 'stop' twice\".",
		["0 \"they cried 'stop' twice\"", "1 'stop'"],
		"straight inside straight",
	],
	[
		"‘The parties’ demands are clear’, she said.",
		["0 ‘The parties’ demands are clear’"],
		"a plural's apostrophe closes nothing",
	],
	[
		"The plan's end, the envoys' wish, the '90s, 'em.",
		[],
		"apostrophes are no quotations",
	],
	[
		"‘It’s ours,’ he said.",
		["0 ‘It’s ours,’"],
		"an apostrophe inside single marks",
	],
	[
		"EU says 'peace can wait’",
		["0 'peace can wait’"],
		"straight opening, curly closing",
	],
	[
		"“We came. We saw.",
		["0… “We came. We saw."],
		"one left open ends with its paragraph",
	],
	[
		"“We came, he said. “We won.”",
		["0… “We came, he said.", "0 “We won.”"],
		"a second opening mark ends the first",
	],
	[
		"''We came,'' he said. ''We won.''",
		["0 ''We came,''", "0 ''We won.''"],
		"two apostrophes at both ends",
	],
	["``We came,'' he said.", ["0 ``We came,''"], "typewriter marks"],
	[
		'``We came," he said. ``We won."',
		['0 ``We came,"', '0 ``We won."'],
		"typewriter marks closed by straight ones",
	],
	["It said `no deal' again.", ["0 `no deal'"], "single typewriter marks"],
	[
		"“We came,’’ she said. “Twice,'' he said.",
		["0 “We came,’’", "0 “Twice,''"],
		"curly marks closed by two apostrophes",
	],
	["‘‘We came,’’ she said.", ["0 ‘‘We came,’’"], "two curly apostrophes"],
	[
		"He said ”so” and “so“, „so” and »so«.",
		["0 ”so”", "0 “so“", "0 „so”", "0 »so«"],
		"marks that turn to the wrong side",
	],
	[
		"“We go,” he said.“We stay,” she said.",
		["0 “We go,”", "0 “We stay,”"],
		"no space before an opening mark",
	],
	[
		"'We don't know the parties' wishes,' he said.",
		["0 'We don't know the parties' wishes,'"],
		"straight single marks with apostrophes inside",
	],
	[
		"“In ’98,” he said, “and ’em all.”",
		["0 “In ’98,”", "0 “and ’em all.”"],
		"years and words cut short inside marks",
	],
	[
		"Rock 'n' roll, 6' tall, 5'10\", 3\" wide.",
		[],
		"measures and joined words",
	],
	["“ We came, ” he said.", ["0 “ We came, ”"], "spaced marks"],
	["— We leave, — said Lind.", [], "a dialogue behind dashes has no marks"],
	["The wall is 5'10\" high.", [], "inches and feet"],
	["He left.”", [], "a closing mark alone"],
])("%s → %j (%s)", (text, expected) => {
	expect(quotes(text)).toEqual(expected);
});

test("an opening mark never reaches over a blank line or into another block", () => {
	expect(quotes("“We came.\n\n“We won.”")).toEqual([
		"0… “We came.",
		"0 “We won.”",
	]);
});

test("only body blocks have quotations", () => {
	expect(findQuotations("“no”", [{ start: 0, end: 4, kind: "title" }])).toEqual(
		[],
	);
});

test.each(["“", '"', "'", "‘a ", "”", "«", "„"])(
	"half a million of %s take linear time",
	(unit) => {
		const spent = startProcessorTime();
		quotes(unit.repeat(500_000));
		expect(spent()).toBeLessThan(5000);
	},
);
