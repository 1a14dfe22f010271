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

const CONDITIONAL = said([
	[
		"the amnesty could fly, provided it covered the coast guard",
		["ruiz conditional amnesty [provided it covered the coast guard]"],
	],
	[
		"[plan: the pact] might pass muster if a date was set",
		["ruiz conditional plan [if a date was set]"],
	],
	["[plan: the pact] could not work if it rained", []],
	["the kite could fly if it had wings", []],
	["[plan: the pact] could hold if the weather did", []],
	[
		"monitors would be welcome as soon as the guns fall silent",
		["ruiz conditional monitoring [as soon as the guns fall silent]"],
	],
	[
		"its signature hinged on a date for elections",
		["orland conditional plan [on a date for elections]"],
	],
	[
		"[orland: Orland]'s consent was contingent on a vote",
		["orland conditional plan [contingent on a vote]"],
	],
	["[orland: Orland]'s weather depends on the sea", []],
	[
		"[orland: Orland] tied its backing for [plan: the pact] to the release of prisoners",
		["orland conditional plan [to the release of prisoners]"],
	],
	[
		"[orland: Orland] has made its consent conditional on a date",
		["orland conditional plan [conditional on a date]"],
	],
	["[orland: Orland] tied its hands to a date", []],
	[
		"a date for elections is the price of our signature",
		["ruiz conditional plan [a date for elections]"],
	],
	["a date was not the price of our signature", []],
	[
		"there is no deal without a date",
		["ruiz conditional plan [without a date]"],
	],
	["there is no deal on a date", []],
	[
		"[orland: Orland] would sign it tonight if the guns fall silent",
		["orland conditional plan [if the guns fall silent]"],
	],
	[
		"[orland: Orland] would sign it tonight if somebody has a pencil",
		["orland supports plan"],
	],
	[
		"only if the siege ends will [orland: Orland] sign [plan: the pact]",
		["orland conditional plan [only if the siege ends]"],
	],
]);

const PLAIN_ANSWERS = said([
	["the answer to the amnesty was a firm no", ["ruiz opposes amnesty"]],
	["our answer to [plan: the pact] is yes", ["ruiz supports plan"]],
	["the answer was no better than before", []],
	["not one inch would be given up", ["ruiz opposes territory"]],
	["not one letter would be handed over", []],
	["her party would vote [plan: the pact] down", ["orland opposes plan"]],
	["[orland: Orland] would vote it through", ["orland supports plan"]],
	["[orland: Orland] turned the music down", []],
	["[orland: Orland] shot the drone down", []],
	["we see in [plan: the pact] nothing but a trap", ["ruiz opposes plan"]],
	["we see in it a foundation", ["ruiz open plan"]],
]);

const FIRST_THINGS = said([
	["the sanctions had to go", ["ruiz opposes sanctions"]],
	["sanctions must go", ["ruiz opposes sanctions"]],
	["sanctions must go ahead", ["ruiz supports sanctions"]],
	["prisoners had to come home first", ["ruiz supports prisoners"]],
	["prisoners had to come home on foot", []],
	["the troops had to fire first", []],
]);

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

	it.each([...CONDITIONAL])(
		"takes what would do under a condition for a conditional stand: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);

	it.each([...PLAIN_ANSWERS])(
		"reads plain answers and verbs whose particle stands apart: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);

	it.each([...FIRST_THINGS])(
		"reads what must go and what must come first: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
});
