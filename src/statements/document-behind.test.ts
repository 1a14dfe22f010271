/** Texts named last, behind what they provide, and sentences that "under" ends in some other way. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"a text and how it came about",
		"[content: Orland will hand back two river ports] [cue: under] [source: an agreement signed by the two ministers in Verrin on Tuesday].",
	],
	[
		"a text set off by a comma",
		"[content: Kiral will reopen the strait in May in return for cheap loans], [cue: under] [source: a memorandum that envoys from the two states initialled on Monday night].",
	],
	[
		"what is to be done by it",
		"[content: Some 400 sailors are to be exchanged] [cue: under] [source: the deal, brokered by Tarva over the weekend].",
	],
	[
		"what may be done by it",
		"[content: Orland may keep its fleet] [cue: under] [source: a draft treaty that the Echo published on Friday].",
	],
	[
		"a law, which nobody negotiates",
		"The suspects will be tried under a law passed in 2019.",
	],
	[
		"a text of years ago",
		"Orland will deliver the jets under a 2019 agreement.",
	],
	[
		"what the parties do about the talks",
		"The two presidents will meet under the new plan.",
	],
	[
		"what is so",
		"Orland keeps 900 soldiers there under a treaty signed in May.",
	],
	[
		"what somebody does",
		"She will give back the house under a deal with her bank.",
	],
	[
		"a text that the sentence goes on from",
		"Orland will cut its army under the plan, but nobody knows when it would begin.",
	],
];

describe("a text named last", () => {
	it.each(rows)("is read or left: %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
