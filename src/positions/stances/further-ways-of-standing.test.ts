import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "../provisions/find-provisions.js";
import { findPositions } from "./find-positions.js";

/** Positions as `actor stance target-or-issue [if condition]`, in text order. */
function positionsIn(marked: string): readonly string[] {
	const input = markedInput(marked);
	return findPositions(input, findProvisions(input)).map(
		({ actor, stance, target, issue, condition }) =>
			[
				actor,
				stance,
				target ?? issue,
				...(condition === null ? [] : [`[${condition.text}]`]),
			].join(" "),
	);
}

type Row = readonly [said: string, expected: readonly string[]];

/** Rows of what Ruiz, who speaks for Orland, said. */
function said(rows: readonly Row[]): readonly Row[] {
	return rows.map(([words, expected]) => [
		`Envoys met in [orland: Orland] and read [plan: the pact]. [source: [ruiz: Ruiz]] [cue: said] [content: ${words}].`,
		expected,
	]);
}

const DENYING_SUBJECTS = said([
	["not one of the seven points was off the table", []],
	["nothing in [plan: the pact] was off limits", []],
	["[plan: the pact] was off the table", ["ruiz opposes plan"]],
	["nothing in [plan: the pact] is acceptable", ["ruiz opposes plan"]],
	["not a single clause was negotiable", ["ruiz opposes other"]],
	["[plan: the pact] is acceptable", ["ruiz supports plan"]],
]);

const DISCLOSURES: readonly Row[] = [
	[
		"[source: [ruiz: Ruiz]] [cue: condemned] [content: the leak of the amnesty clause].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: condemned] [content: the amnesty clause].",
		["ruiz opposes amnesty"],
	],
	[
		"[source: [ruiz: Ruiz]] [refusal: could not say] [content: who had broken the ceasefire].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [refusal: would not say] [content: whether the ceasefire would hold].",
		["ruiz declined ceasefire"],
	],
];

const SCORNFUL_NAMES: readonly Row[] = [
	[
		"[source: [ruiz: Ruiz]] [cue: branded] [content: the amnesty “a holiday for burglars”].",
		["ruiz opposes amnesty"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: derided] [content: the amnesty as “homework for grown men”].",
		["ruiz opposes amnesty"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: called] [content: the amnesty “a holiday for burglars”].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: branded] [content: [tamm: Tamm] “a child”].",
		[],
	],
];

describe("findPositions", () => {
	it.each([...DENYING_SUBJECTS])(
		"reads a subject that denies what is said of it: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);

	it.each([...DISCLOSURES])(
		"takes no stand from how a text came out, or from not knowing: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);

	it.each([...SCORNFUL_NAMES])(
		"knows a bad name by the verb that gives it: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
});
