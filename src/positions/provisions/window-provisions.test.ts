import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "./find-provisions.js";

function provisionsIn(marked: string): readonly string[] {
	return findProvisions(markedInput(marked)).map(({ content }) =>
		content.map(({ text }) => text).join(" | "),
	);
}

type Row = readonly [marked: string, expected: readonly string[]];

const FOUND: readonly Row[] = [
	[
		"[source: [plan: It]] [cue: exempts] [content: from the levy any village that lost its harvest].",
		["from the levy any village that lost its harvest"],
	],
	[
		"[source: [plan: The deal]] [cue: would] [content: let families cross the border and let observers visit the camps].",
		["families cross the border", "observers visit the camps"],
	],
	[
		"[cue: Under] [source: [plan: the plan]], [content: which would take effect in May, both navies would leave the lock].",
		["both navies would leave the lock"],
	],
	[
		"[cue: Under] [source: [plan: the plan]], [content: which voters turned down twice, the garrison would stay].",
		["the garrison would stay"],
	],
	[
		"[cue: Under] [source: [plan: the plan]], [content: both would withdraw their guns and would let observers in].",
		["both would withdraw their guns", "would let observers in"],
	],
	[
		"[source: [plan: The bill]] strips the president of his veto, scraps the levy and [cue: sets] [content: a ceiling of 9,000 on the guard].",
		[
			"strips the president of his veto",
			"scraps the levy",
			"a ceiling of 9,000 on the guard",
		],
	],
	[
		"[source: [plan: It]] [cue: promises] [content: a payment of $900] and [cue2: exempts] [content2: farmers from the levy].",
		["a payment of $900"],
	],
	[
		"[source: [plan: The deal]] [cue: would] [content: pull guns back from the river and open three stretches of it to trade].",
		["pull guns back from the river", "open three stretches of it to trade"],
	],
	[
		"[source: [plan: The deal]] [cue: would] [content: pay the north $40m, half of it in May, and rebuild the bridges].",
		["pay the north $40m, half of it in May", "rebuild the bridges"],
	],
	[
		"[source: [plan: The deal]] [cue: would] [content: resume grain shipments in exchange for Orlandic checks on the border].",
		["resume grain shipments", "Orlandic checks on the border"],
	],
	[
		"[source: [plan: The deal]] [cue: says] [content: neither side would take the other to court while it sits].",
		["neither side would take the other to court while it sits"],
	],
	[
		"[source: Envoys] [cue: said] [content: both states could free 40 pilots and open two roads to aid under [plan: a plan] put to them by the League].",
		["both states could free 40 pilots", "open two roads to aid"],
	],
	[
		"[source: [plan: The deal]] [cue: lifts] [content: the levy]. [source2: She] [cue2: criticised] [content2: the annexes, which reportedly contain a list of 40 towns to be handed back].",
		["the levy", "a list of 40 towns to be handed back"],
	],
	[
		"[source: [plan: The deal]] [cue: lifts] [content: the levy]. [source2: She] [cue2: said] [content2: the chapter which would split the ore revenue was unfair].",
		["the levy", "split the ore revenue"],
	],
	[
		"[source: [plan: The deal]] [cue: lifts] [content: the levy]. [source2: She] [cue2: criticised] [content2: the annexes, which nobody has read].",
		["the levy"],
	],
	[
		"[content: Quarrels that outlast the winter], [source: [plan: it]] [cue: says], [content: are to go to a court].",
		["Quarrels that outlast the winter | are to go to a court"],
	],
];

const NONE: readonly Row[] = [
	[
		"[source: [plan: The text]] [cue: asks] [content: each side to give up something].",
		[],
	],
	[
		"[source: [plan: The text]] [cue: sets out] [content: from the start what is at stake].",
		[],
	],
	[
		"[cue: Under] [source: [plan: the treaty]], [content: [orland: Orland] had paid for the dredging].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [plan: it] could still collapse].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: they were told that [plan: it] would bring no more].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: quipped] that [content: it is what you offer a guest who will not leave].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] “[content: [plan: The plan] would give them everything]”.",
		[],
	],
];

describe("the words behind a cue", () => {
	it.each(FOUND)("are told apart: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it.each(NONE)("provide nothing: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it("take their issue from what they are more of", () => {
		const found = findProvisions(
			markedInput(
				"[cue: Under] [source: [plan: the sheet]], [content: a first $3bn would be paid into escrow; $5bn would follow once observers have seen the ships; and the rest is due in 2031].",
			),
		);
		expect(found.map(({ issue }) => issue)).toEqual([
			"frozen-assets",
			"frozen-assets",
			"frozen-assets",
		]);
	});
});
