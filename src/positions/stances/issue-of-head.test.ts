import { expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findPositions } from "./find-positions.js";

it.each([
	["is open to", "talks with the guerrillas", "open dialogue"],
	["rejected", "negotiations between the two armies", "opposes dialogue"],
	["favours", "an amnesty for war criminals", "supports amnesty"],
	["opposes", "the dam's outside monitoring", "opposes monitoring"],
	[
		"opposes",
		"the use of frozen assets for military aid",
		"opposes frozen-assets",
	],
	["welcomed", "the return of refugees", "supports refugees"],
	["favours", "talks with Velia on the tariffs", "supports trade"],
])("takes the issue of what stands first: %s %s", (cue, object, expected) => {
	const input = markedInput(
		`[source: [orland: Orland]] [cue: ${cue}] [content: ${object}].`,
	);
	expect(
		findPositions(input, []).map(({ stance, issue }) => `${stance} ${issue}`),
	).toEqual([expected]);
});

it.each([
	["urged", "the cabinet to withdraw [plan: the bill]", "opposes plan"],
	["called on", "the cabinet to drop [plan: the bill]", "opposes plan"],
	["urged", "Velia to withdraw its troops", "supports withdrawal"],
])("tells what is to be taken back: %s %s", (cue, object, expected) => {
	const input = markedInput(
		`[source: [orland: Orland]] [cue: ${cue}] [content: ${object}].`,
	);
	expect(
		findPositions(input, []).map(
			({ stance, target, issue }) => `${stance} ${target ?? issue}`,
		),
	).toEqual([expected]);
});
