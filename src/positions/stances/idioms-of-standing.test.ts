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

const OFFERS = said([
	[
		"[orland: Orland] would bankroll the monitors if both sides signed",
		["orland conditional monitoring [if both sides signed]"],
	],
	[
		"[orland: Orland] would look favourably on a longer ceasefire if neither army fired",
		["orland conditional ceasefire [if neither army fired]"],
	],
	[
		"[orland: Orland] could let its claim to the enclave go if the port stayed open",
		["orland conditional territory [if the port stayed open]"],
	],
	[
		"[orland: Orland] could see itself in [plan: the pact] so long as the withdrawal came first",
		["orland conditional plan [so long as the withdrawal came first]"],
	],
	[
		"[orland: Orland] would pick up the bill for the rebuilding if others sent men",
		["orland conditional reconstruction [if others sent men]"],
	],
	["[orland: Orland] would bring umbrellas if it rained", []],
]);

const LACKING = said([
	[
		"[orland: Orland] would initial nothing that lacked a date",
		["orland conditional plan [that lacked a date]"],
	],
	[
		"[orland: Orland] will accept no text that does not name a day",
		["orland conditional plan [that does not name a day]"],
	],
	[
		"[orland: Orland] would sign nothing short of a full pardon",
		["orland conditional plan [short of a full pardon]"],
	],
	[
		"[orland: Orland] would never put its signature to “a second partition”",
		["orland opposes plan"],
	],
	["to sign would be folly", ["ruiz opposes plan"]],
]);

const WITHHELD = said([
	[
		"there will be no voting until the guns fall silent",
		["ruiz conditional elections [until the guns fall silent]"],
	],
	[
		"there would be no ceasefire before the last prisoner was home",
		["ruiz conditional ceasefire [before the last prisoner was home]"],
	],
	[
		"no prisoner would be freed until the siege was lifted",
		["ruiz conditional prisoners [until the siege was lifted]"],
	],
	[
		"not a single prisoner would go home until the siege was lifted",
		["ruiz conditional prisoners [until the siege was lifted]"],
	],
	[
		"the elections would have to wait until the troops had left",
		["ruiz conditional elections [until the troops had left]"],
	],
	[
		"sanctions would not be lifted until the last soldier had left",
		["ruiz conditional sanctions [until the last soldier had left]"],
	],
	["no prisoner was freed until the siege was lifted", []],
	["there will be no dinner until the guests arrive", []],
	["the elections would not be discussed until Monday", []],
]);

const REFUSALS = said([
	[
		"[orland: Orland] is not going to lift the sanctions",
		["orland opposes sanctions"],
	],
	[
		"[orland: Orland] would not let the monitors in",
		["orland opposes monitoring"],
	],
	["[orland: Orland] would not let the ceasefire collapse", []],
	["[orland: Orland] needs no amnesty", ["orland opposes amnesty"]],
	["[orland: Orland] is not going to the races", []],
]);

const WISHES = said([
	[
		"[orland: Orland] would like the elections held by spring",
		["orland supports elections"],
	],
	[
		"[orland: Orland] would not like the elections held by spring",
		["orland opposes elections"],
	],
	[
		"[orland: Orland] holds out for a seat on the oversight board",
		["orland supports oversight-body"],
	],
	["[orland: Orland] drew the line at an amnesty", ["orland opposes amnesty"]],
	[
		"[orland: Orland] wondered aloud whether a month would do for the elections",
		["orland concerned elections"],
	],
]);

const JUDGED = said([
	["the amnesty clause deserved a yes", ["ruiz supports amnesty"]],
	["foreign troops were not welcome", ["ruiz opposes foreign-troops"]],
	["the electricity was welcome", ["ruiz supports energy"]],
	["the electricity was dangerous", []],
	["the rain was welcome", []],
	["the guests were welcome", []],
	["the amnesty left him cold", ["ruiz concerned amnesty"]],
	["the amnesty had his blessing", ["ruiz supports amnesty"]],
	[
		"the amnesty enjoyed [orland: Orland]'s full support",
		["orland supports amnesty"],
	],
	["the amnesty did not have his support", ["ruiz opposes amnesty"]],
	["the amnesty had [kiral: Kiral]'s blessing", []],
	["the horse had his blessing", []],
]);

const NOBODY: readonly Row[] = [
	[
		"Envoys read [plan: the pact]. [source: [reporter: A reporter]] [cue: suggested] [content: [plan: the pact] was dead].",
		[],
	],
	[
		"Envoys read [plan: the pact]. [source: [ruiz: Ruiz]] [cue: did not wish] [content: to be identified].",
		[],
	],
	[
		"Envoys read [plan: the pact]. [source: [ruiz: Ruiz]] [cue: did not wish] [content: to be bound by [plan: the pact]].",
		["ruiz opposes plan"],
	],
];

describe("findPositions", () => {
	it.each([
		...OFFERS,
		...LACKING,
		...WITHHELD,
		...REFUSALS,
		...WISHES,
		...JUDGED,
		...NOBODY,
	])("reads a stand from its idiom: %s", (marked, expected) => {
		expect(positionsIn(marked)).toEqual(expected);
	});
});
