/** Several things said, wanted or thought by one speaker, verb behind verb. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"three stands in a row",
		"[source: [source2: [source3: The union]]] [cue: objects to] [content: the toll], [cue2: has its doubts about] [content2: the court] and [cue3: would accept] [content3: a poll only if it was held in spring].",
	],
	[
		"what somebody wants beside what she grants",
		"[source: [source2: Petra Lund, a Liberal]], [cue: acknowledged] [content: gains] but [cue2: wants] [content2: more time].",
	],
	[
		"a plural that goes on in the present",
		"[source: [source2: The rebels]] [cue: deny] [content: it] and [cue2: maintain] that [content2: it was in their waters].",
	],
	[
		"a clause said between two other verbs",
		"[source: [source2: [source3: She]]] [cue: spoke of] [content: “good progress” on the toll], [cue2: said] [content2: the port was “not lost”], and [cue3: would not be drawn on] [content3: the date].",
	],
	[
		"two clauses with “that”",
		"[source: It] [cue: made clear] that [content: 300 boats were not enough and that Norland would insist on 400].",
	],
	[
		"a past behind what is told of others with a modal",
		"[source: [source2: Lund]] [cue: told] a fair in Varn on Monday that [content: the state would lift nothing “on a nod”], and [cue2: ruled out] [content2: any new loan] this year.",
	],
	[
		"doubts behind “yet”",
		"[source: [source2: Norland]] [cue: hailed] [content: the text as “a start”] yet [cue2: has doubts about] [content2: the court].",
	],
	[
		"what others have yet to do",
		"[source: Brandt] [cue: has promised] [content: the men], but its parliament has yet to vote on the matter.",
	],
	[
		"what is thought before a clause that explains",
		"Only [source: Veltland] [cue: backs] [content: the draft] in full: its premier has written to say so.",
	],
	[
		"what troubles somebody",
		"[source: Prime minister Karl Brandt] [cue: is worried by] [content: the limit on ships].",
	],
	[
		"what somebody will not hear of",
		"[source: Her ally Petra Lund] [cue: will not hear of] [content: tolls on the poor].",
	],
	["what somebody hears of", "The rebels heard of it on Friday."],
	[
		"demands behind a colon",
		"[source: Its chair, Petra Lund], [cue: set out three demands] on Sunday: [content: no tolls on grain, no fence on the border, a seat on the court].",
	],
	[
		"whose advice it is",
		"That clashes with [cue: the advice] of [source: General Karl Brandt, the top soldier], that [content: the watch be kept “at all costs”].",
	],
	[
		"a welcome and how soon it came",
		"[source: Norland and the Grain League] [cue: welcomed] [content: the pact] within hours of its signing.",
	],
	[
		"a deed denied with “ever”",
		"[source: Orland] [cue: denies] [content: ever having aimed at the crown].",
	],
];

describe("speech that goes on with another verb", () => {
	it.each(rows)("reads %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
