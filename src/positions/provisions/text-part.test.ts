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
		"[plan: The plan] has three phases. [source: The second] [cue: calls for] [content: the crews to be exchanged for 40 trawlers].",
		["the crews to be exchanged for 40 trawlers"],
	],
	[
		"[plan: The bill] is long. [cue: Under] [source: article 12], [content: those convicted of smuggling would lose their licences].",
		["those convicted of smuggling would lose their licences"],
	],
	[
		"[plan: The plan] was leaked. [content: The third, still mostly empty, promises a new bridge], [source: [officials: the officials]] [cue: said].",
		["promises a new bridge"],
	],
	[
		"[plan: The draft] runs to five pages. Its six clauses would let the islands raise their own fleet and keep their own ports.",
		["the islands raise their own fleet", "keep their own ports"],
	],
	[
		"[plan: The plan] has two parts. Under the first, covering the spring, Orland would hand over nine sailors and the rebels would leave the pass.",
		["Orland would hand over nine sailors", "the rebels would leave the pass"],
	],
	[
		"[source: [plan: The deal]] [cue: would] [content: free 30 sailors].\nIn the second phase, elections to the council are to be held.",
		["free 30 sailors", "elections to the council are to be held"],
	],
	[
		"[plan: The treaty] is long. [source: [ruiz: Ruiz]] [cue: objected to] [content: a clause allowing the Union to inspect harbours].",
		["the Union to inspect harbours"],
	],
	// A part is of some text, even where none is named.
	[
		"[source: [ruiz: Ruiz]] [cue: objected to] [content: a clause allowing the Union to inspect harbours].",
		["the Union to inspect harbours"],
	],
	[
		"Its six clauses would let the islands raise their own fleet.",
		["the islands raise their own fleet"],
	],
	[
		"[plan: The treaty] is short. Articles 8 and 9 create a court of five judges.",
		["create a court of five judges"],
	],
	[
		"[cue: During] [source: [plan: the truce]], [content: the militia would be disbanded; in the second phase, the courts would hand over their files].",
		[
			"the militia would be disbanded",
			"the courts would hand over their files",
		],
	],
];

const NONE: readonly Row[] = [
	[
		"[plan: The treaty] is long. [source: [ruiz: Ruiz]] [cue: objected to] [content: any clause allowing the Union to inspect harbours].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: wants] [content: a clause allowing the Union to inspect harbours].",
		[],
	],
	[
		"[plan: The plan] was leaked. The second phase of the war would kill thousands.",
		[],
	],
	["[plan: The plan] was leaked. An article in the Courier bars nobody.", []],
	[
		"[plan: The plan] was leaked. The first was a disaster. The last thing they would sign is a truce.",
		[],
	],
	[
		"[plan: The plan] was leaked. In the second week, they were to meet again.",
		[],
	],
];

describe("a part of a text", () => {
	it.each(FOUND)("speaks for the whole: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it.each(NONE)("is nothing else that has parts: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it("is of the draft named last in its paragraph", () => {
		const [found] = findProvisions(
			markedInput(
				"[plan: The plan] came first, then [paper: the paper]. Article 4 bars foreign troops.",
			),
		);
		expect(found?.draft).toBe("paper");
	});
});
