import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "../provisions/find-provisions.js";
import { findPositions } from "./find-positions.js";

/** Positions as `actor stance target-or-issue`, in text order. */
function standsIn(marked: string): readonly string[] {
	const input = markedInput(marked);
	return findPositions(input, findProvisions(input)).map(
		({ actor, stance, target, issue }) =>
			[actor, stance, target ?? issue].join(" "),
	);
}

type Row = readonly [marked: string, expected: readonly string[]];

/** Rows of what Ruiz, who speaks for Orland, said. */
function said(rows: readonly Row[]): readonly Row[] {
	return rows.map(([words, expected]) => [
		`Envoys met in [orland: Orland] and read [plan: the pact]. [source: [ruiz: Ruiz]] [cue: said] [content: ${words}].`,
		expected,
	]);
}

const AWAITED = said([
	["nothing would be signed until the siege ends", ["ruiz conditional plan"]],
	["nothing would be agreed without the port", ["ruiz conditional plan"]],
	["nothing had been heard until Friday", []],
	[
		"[orland: Orland] would lend 20 million for reconstruction once [plan: the pact] is signed",
		["orland conditional reconstruction"],
	],
]);

const THREATS = said([
	[
		"[orland: Orland] would block the harbours if [plan: the pact] was signed",
		["orland opposes plan"],
	],
	["[orland: Orland] has no plans to sign", ["orland opposes plan"]],
	["[plan: the pact] ignored the dead", ["ruiz concerned plan"]],
	// Whoever is at odds with themselves stands nowhere yet.
	["[orland: Orland] was split over [plan: the pact]", []],
	["[orland: Orland] would sink the ship", []],
	["[orland: Orland] would sabotage [plan: the pact]", ["orland opposes plan"]],
]);

const KEPT = said([
	["[orland: Orland] was respecting the ceasefire", []],
	["[orland: Orland] had complied with the ceasefire", []],
	[
		"[orland: Orland] will respect the ceasefire",
		["orland supports ceasefire"],
	],
	["[plan: the pact] was rejected twice last year", []],
	["[plan: the pact] should be rejected", ["ruiz opposes plan"]],
]);

const JUDGED = said([
	["[plan: the pact] was a serious start", ["ruiz open plan"]],
	[
		"[orland: Orland] was less happy with [plan: the pact]",
		["orland concerned plan"],
	],
	[
		"[orland: Orland] is far from happy with [plan: the pact]",
		["orland concerned plan"],
	],
	[
		"[orland: Orland] would resist any change to its border",
		["orland opposes borders"],
	],
]);

/** Rows of what Ruiz did with her own reporting words. */
const CUED: readonly (readonly [
	cue: string,
	words: string,
	expected: readonly string[],
])[] = [
	["asked for", "a fortnight to study [plan: the pact]", ["ruiz open plan"]],
	[
		"wants",
		"two more weeks to think about [plan: the pact]",
		["ruiz open plan"],
	],
	["wants", "a week of mourning", []],
	["waved away", "questions about [plan: the pact]", ["ruiz declined plan"]],
	["waved away", "[plan: the pact]", ["ruiz opposes plan"]],
	["urged", "Kiral not to reject [plan: the pact]", ["ruiz supports plan"]],
	["urged", "Kiral to reject [plan: the pact]", ["ruiz opposes plan"]],
	["urged", "both sides to seize the chance", ["ruiz supports plan"]],
	["urged", "both sides to sign before the rains", ["ruiz supports plan"]],
	[
		"said",
		"[orland: Orland] was studying [plan: the pact]",
		["orland open plan"],
	],
	["said", "[orland: Orland] had worked on [plan: the pact] for a month", []],
	["said", "[orland: Orland] studied [plan: the pact] in May", []],
	["urged", "both sides to sign a ceasefire", ["ruiz supports ceasefire"]],
	[
		"vowed",
		"never to let foreign soldiers in",
		["ruiz opposes foreign-troops"],
	],
];

describe("findPositions", () => {
	it.each([...CUED])(
		"reads time asked for, questions waved away and what is not to be wasted: %s %s",
		(cue, words, expected) => {
			expect(
				standsIn(
					`Envoys met in [orland: Orland] and read [plan: the pact]. [source: [ruiz: Ruiz]] [cue: ${cue}] [content: ${words}].`,
				),
			).toEqual(expected);
		},
	);

	it.each([...AWAITED])(
		"reads what nobody gets until something else comes about: %s",
		(marked, expected) => {
			expect(standsIn(marked)).toEqual(expected);
		},
	);

	it.each([...THREATS])(
		"reads threats, and what is not to be signed: %s",
		(marked, expected) => {
			expect(standsIn(marked)).toEqual(expected);
		},
	);

	it.each([...KEPT])(
		"tells conduct and what once happened from a stand: %s",
		(marked, expected) => {
			expect(standsIn(marked)).toEqual(expected);
		},
	);

	it.each([...JUDGED])(
		"reads praise that is taken back, and whose a thing is: %s",
		(marked, expected) => {
			expect(standsIn(marked)).toEqual(expected);
		},
	);

	it("gives parties that share a verb a stand each", () => {
		expect(
			standsIn(
				"Envoys met in [orland: Orland], [kiral: Kiral] and read [plan: the pact]. [source: [ruiz: Ruiz]] [cue: said] [content: [orland: Orland] and [kiral: Kiral] stand behind [plan: the pact] but reject sanctions].",
			),
		).toEqual([
			"orland supports plan",
			"kiral supports plan",
			"orland opposes sanctions",
			"kiral opposes sanctions",
		]);
	});
});
