import { expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findPositions } from "./find-positions.js";

function positionsIn(marked: string): readonly string[] {
	return findPositions(markedInput(marked), []).map(
		({ actor, stance, issue }) => `${actor} ${stance} ${issue}`,
	);
}

it.each([
	["welcomed", "three million Velians fleeing the war", []],
	["welcomed", "almost three and a half million Velians fleeing the war", []],
	["condemned", "[rebels: rebels] who broke the ceasefire", []],
	[
		"opposes",
		"foreign troops guarding the border",
		["orland opposes foreign-troops"],
	],
	[
		"rejected",
		"[team: observers] who would watch the ceasefire",
		["orland opposes monitoring"],
	],
	["welcomed", "the return of refugees", ["orland supports refugees"]],
])("a stand on people alone is none: %s %s", (cue, object, expected) => {
	expect(
		positionsIn(
			`[source: [orland: Orland]] [cue: ${cue}] [content: ${object}].`,
		),
	).toEqual(expected);
});
