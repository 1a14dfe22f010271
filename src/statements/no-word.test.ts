/** Silence, echoes and the ends of what is told: who gave no word, who did as another did, where the page goes on. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"from whom no comment came",
		"There was [cue: no immediate comment] from [source: the Norlandic government].",
	],
	[
		"on what no comment came",
		"There was [cue: no comment] on [content: the charge] from [source: the company].",
	],
	["what is no silence of anybody's", "There was no bread from the north."],
	[
		"whom a clause was told, with more behind",
		"[content: The ford was open], [source: [source2: she]] [cue: told] the closing session, [cue2: adding] that [content2: the dam would hold].",
	],
	[
		"who does as another did",
		"[source: Ada Lind] [cue: ruled out] [content: [content2: a pause]], as [cue2: did] [source2: Piet Lund].",
	],
	[
		"a text behind the clause about it",
		"[cue: Under] [source: the plan], which an envoy handed to both sides on Monday, [content: the truce would run for three months].",
	],
	[
		"what the text says over a semicolon",
		"[cue: Under] [source: the plan], [content: a half would be paid at once; the rest would follow in May].",
	],
	[
		"a claim before the verb whose subject it is",
		"[source: Norland]'s [cue: claim] that [content: its ships were fired on] was never proved.",
	],
	[
		"the page behind a semicolon",
		"[source: Piet Lund] [cue: said] [content: the army would leave]; nobody else would.",
	],
];

describe("silence, echoes and ends", () => {
	it.each(rows)("reads or leaves %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
