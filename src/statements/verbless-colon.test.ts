/** Labels of live pages and newsletters that tell who speaks, and labels that tell nobody. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"a name and where it was said",
		"[source: Orland's foreign minister, Dana Roule], on Channel Nord: [content: her country welcomes the clause and will “never” sell the port].",
	],
	[
		"a name behind the hour of an entry",
		"14:20 [source: Ada Lind], asked on her way in whether she would sign: “[content: Ask me tonight.]”",
	],
	[
		"who speaks behind a label of his own",
		"16:50 Reaction from Daskor: [source: the opposition leader] [cue: calls] [content: the paper “a surrender”].",
	],
	[
		"words behind the hour of an entry",
		"18:05 “[content: We are not signing tonight,]” [source: Lind] [cue: told] reporters.",
	],
	["somebody again", "[source: Brek] again: “[content: Not yet.]”"],
	[
		"the noun that somebody owns",
		"[source: Her] [cue: promise]: [content: 90 million crowns for the harbour].",
	],
	[
		"the noun that comes from somebody",
		"[cue: The line] from [source: Orland's delegation] this morning: [content: no deal without the port].",
	],
	[
		"from whom it came, first",
		"From [source: the rebels], [cue: a short statement]: [content: the talks are “useful”].",
	],
	[
		"a quotation signed by nobody with a name",
		"Overheard: “[content: There will be nothing left to sign]” — [source: a delegate], in the lift.",
	],
	["a heading", "Lind: the woman who lost the port."],
	["what a text holds", "The paper so far: a truce, 400 monitors."],
	["a place", "The harbour on Monday: two ships at anchor."],
];

describe("speech behind a label", () => {
	it.each(rows)("reads or leaves %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
