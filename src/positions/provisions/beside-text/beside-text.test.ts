import { describe, expect, it } from "vitest";
import { markedInput } from "../../../../test/marked-positions.js";
import { findProvisions } from "../find-provisions.js";

function provisionsIn(marked: string): readonly string[] {
	return findProvisions(markedInput(marked)).map(({ content }) =>
		content.map(({ text }) => text).join(" | "),
	);
}

type Row = readonly [marked: string, expected: readonly string[]];

const FOUND: readonly Row[] = [
	[
		"The widows of Karsk keep their farms under [plan: the compact].",
		["The widows of Karsk keep their farms"],
	],
	[
		"By [plan: the roadmap], the mine stays shut until 2031.",
		["the mine stays shut until 2031"],
	],
	[
		"The ferry dues are halved by [plan: the accord], and smugglers may no longer use the pier.",
		["The ferry dues are halved", "smugglers may no longer use the pier"],
	],
	[
		"Boats will unload at Lusk, as laid down in [plan: the accord].",
		["Boats will unload at Lusk"],
	],
	[
		"Miners may not be sent abroad, by a rule taken over from a sister pact.",
		["Miners may not be sent abroad"],
	],
	[
		"[content: Under [plan: the accord] the guard leaves the bridge], [source: [ruiz: Ruiz]] [cue: said].",
		["the guard leaves the bridge"],
	],
	[
		"[content: The province keeps its own courts], [source: [ruiz: Ruiz]] [cue: said], outlining [plan: the accord].",
		["The province keeps its own courts"],
	],
	[
		"[content: Herders would get a road of their own], [source: [ruiz: Ruiz]] [cue: told] reporters of [plan: the accord].",
		["Herders would get a road of their own"],
	],
];

const NONE: readonly Row[] = [
	["Under the old treaty the river is shared equally.", []],
	["The river was shared under a treaty of 1957.", []],
	["Villagers are angry under [plan: the truce].", []],
	["Drivers face long queues under a scheme introduced last year.", []],
	["Ruiz has grown rich under [plan: the accord].", []],
	[
		"[content: Prices will rise], [source: [ruiz: Ruiz]] [cue: said], rejecting [plan: the accord].",
		[],
	],
	["Will the guard leave the bridge under [plan: the accord]?", []],
];

describe("a clause with a text beside it", () => {
	it.each(FOUND)("tells what the text lays down: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it.each(NONE)("may tell something else: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});
});
