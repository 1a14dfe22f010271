import { describe, expect, it } from "vitest";
import { markedInput } from "../../../../test/marked-positions.js";
import { findProvisions } from "../find-provisions.js";

function provisionsIn(marked: string): readonly string[] {
	return findProvisions(markedInput(marked)).map(({ content }) =>
		content.map(({ text }) => text).join(" | "),
	);
}

type Row = readonly [marked: string, expected: readonly string[]];

const PLAN =
	"[source: [plan: The plan]] [cue: lifts] [content: the oil embargo]. ";

const FOUND: readonly Row[] = [
	[
		`${PLAN}Among its provisions are a ban on drones and an exchange of 300 prisoners.`,
		["the oil embargo", "a ban on drones", "an exchange of 300 prisoners"],
	],
	[
		"The main points of [plan: the agreement]: an immediate ceasefire, a prisoner swap and talks on borders.",
		["an immediate ceasefire", "a prisoner swap", "talks on borders"],
	],
	[
		`${PLAN}Also included are a court for war crimes and a hotline between the two armies.`,
		[
			"the oil embargo",
			"a court for war crimes",
			"a hotline between the two armies",
		],
	],
	[
		`${PLAN}Its other points include a referendum in May.`,
		["the oil embargo", "a referendum in May"],
	],
];

const NONE: readonly Row[] = [
	["Among its provisions are a ban on drones.", []],
	[`${PLAN}Among the guests are two ministers.`, ["the oil embargo"]],
	[`${PLAN}The main points of the speech: war and peace.`, ["the oil embargo"]],
	[`${PLAN}Also arrested were two editors.`, ["the oil embargo"]],
];

describe("a list of points", () => {
	it.each(FOUND)("is what the text provides: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it.each(NONE)("is of something else: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});
});
