import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "./find-provisions.js";

function provisionsIn(marked: string): readonly string[] {
	return findProvisions(markedInput(marked)).map(({ content }) =>
		content.map(({ text }) => text).join(" | "),
	);
}

type Row = readonly [marked: string, expected: readonly string[], why: string];

const ROWS: readonly Row[] = [
	[
		"[source: [plan: The text]] [cue: provides for] [content: 300 observers, makes no mention of the mines and sets a date for a vote].",
		["300 observers", "sets a date for a vote"],
		"silence amid the rest",
	],
	[
		"[source: [plan: The text]] [cue: caps] [content: the fleet at 40 ships and contains a single line on the mines]. Point nine, on the bridges, contains a single word: later.",
		[
			"the fleet at 40 ships",
			"contains a single line on the mines",
			"the bridges",
		],
		"a word that is all there is",
	],
	[
		"[source: [plan: The draft]] [cue: sets] [content: no date for the king's return]. [source2: [plan: It]] [cue2: has] [content2: 19 points in all, drops an amnesty and caps the fleet].",
		["caps the fleet"],
		"no date, its length, and what is dropped",
	],
	[
		"[source: [plan: The text]] no longer [cue: includes] [content: a vote]. [source2: [plan: It]] [cue2: lets] [content2: Orland drop its claim].",
		["Orland drop its claim"],
		"what it had before, but not what a party drops",
	],
	[
		"[source: [plan: The draft]] [cue: sets] [content: a border along the river and says nothing of the islands].",
		["a border along the river"],
		"nothing said",
	],
	[
		"[source: [plan: The accord]] [cue: gives] [content: the coast to Kiral, omits the question of the lake].",
		["the coast to Kiral"],
		"what is left out",
	],
	[
		"[source: [plan: The new draft]] [cue: splits] [content: the difference].",
		[],
		"a set phrase",
	],
	[
		"[source: [plan: The paper]] [cue: raises] [content: hard questions about the fleet].",
		[],
		"how it is taken",
	],
	[
		"[source: [plan: The plan]] [cue: sets] [content: the tone for a summer of talks].",
		[],
		"what it does to others",
	],
	[
		"[source: [plan: The plan]] [cue: refers] [content: the question of the border to a court].",
		["the question of the border to a court"],
		"a question that is dealt with",
	],
	[
		"[source: [plan: The plan]] [cue: makes] [content: no provision for a court, frees 40 sailors].",
		["frees 40 sailors"],
		"no provision",
	],
	[
		"[source: [plan: The draft]] [cue: offers] [content: a pardon to fighters who give up their arms, but is silent on the mines].",
		["a pardon to fighters who give up their arms"],
		"silence behind but",
	],
	[
		"[source: [plan: It]] [cue: says] [content: no ship may carry missiles in the gulf - but not who would check].",
		["no ship may carry missiles in the gulf"],
		"an open question behind but",
	],
	[
		"[source: [plan: The text]] [cue: says] [content: nothing about the river]. [source2: [plan: It]] [cue2: rejects] [content2: an autonomous council].",
		[],
		"nothing, and what is refused",
	],
];

describe("what provides nothing", () => {
	it.each(ROWS)("%s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});
});
