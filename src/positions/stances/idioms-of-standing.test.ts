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

const SEVERED = said([
	[
		"[orland: Orland] accepts all but two of its articles",
		["orland supports plan"],
	],
	[
		"[orland: Orland] has said yes to every page but one",
		["orland supports plan"],
	],
	["[orland: Orland] ate all but two of its apples", []],
	[
		"[orland: her government] favoured a ceasefire, but only of six months, and rejected foreign monitors",
		["orland supports ceasefire", "orland opposes monitoring"],
	],
	[
		"[orland: Orland] was open to [plan: the pact] but troubled by the amnesty",
		["orland open plan", "orland concerned amnesty"],
	],
	["[orland: Orland] has neither accepted nor rejected [plan: the pact]", []],
]);

const OPENED = said([
	[
		"if the siege is lifted, we will free the prisoners",
		["ruiz conditional prisoners [if the siege is lifted]"],
	],
	[
		"once the siege is lifted [orland: Orland] will free the prisoners",
		["orland conditional prisoners [once the siege is lifted]"],
	],
	[
		"should the siege end, [orland: Orland] would free the prisoners",
		["orland conditional prisoners [should the siege end]"],
	],
	[
		"without an amnesty [orland: Orland] would not sign",
		["orland conditional plan [without an amnesty]"],
	],
	[
		"without delay [orland: Orland] would sign [plan: the pact]",
		["orland supports plan"],
	],
	["if the rain stops, we will eat the sandwiches", []],
]);

const OUT = said([
	[
		"[orland: Orland] wanted the amnesty out of [plan: the pact]",
		["orland opposes amnesty"],
	],
	[
		"[orland: Orland] wanted the amnesty in [plan: the pact]",
		["orland supports plan"],
	],
	[
		"foreign troops had no place on the island",
		["ruiz opposes foreign-troops"],
	],
	["umbrellas had no place on the island", []],
	["his body language was excellent", []],
	[
		"[orland: Orland] wanted the amnesty out of the cold",
		["orland supports amnesty"],
	],
	["[plan: the pact] went too far", ["ruiz concerned plan"]],
	["[orland: Orland] saw no harm in a ceasefire", ["orland open ceasefire"]],
]);

const OURS = said([
	[
		"no government of hers would sign away the valley",
		["ruiz opposes territory"],
	],
	[
		"no [orland: Orland] leader could accept [plan: the pact]",
		["ruiz opposes plan"],
	],
	["no [kiral: Kiral] leader could accept [plan: the pact]", []],
	[
		"[orland: Orland] would never leave the two towns",
		["orland opposes territory"],
	],
	["[orland: Orland] would never leave the room", []],
]);

/** Rows of one statement on a text that provides for archives, monasteries, a cap and a river office. */
function afterProvisions(rows: readonly Row[]): readonly Row[] {
	return rows.map(([statement, expected]) => [
		`[source2: [plan: The pact]] [cue2: would] [content2: open the military archives within 90 days]. [source3: [plan: The pact]] [cue3: would] [content3: ring five monasteries with a protected zone]. [source4: [plan: The pact]] [cue4: would] [content4: limit the army to 5,500 soldiers]. [source5: [plan: The pact]] [cue5: would] [content5: spread the filling over seven years]. [source6: [plan: The pact]] [cue6: would] [content6: set up a river office with 15 engineers]. ${statement}`,
		expected,
	]);
}

const TAKEN_UP = afterProvisions([
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: the archives clause deserved a yes, and so did the one on the monasteries].",
		["ruiz supports p1", "ruiz supports p2"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: the archives clause deserved a yes, and so the talks went on].",
		["ruiz supports p1"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [orland: Orland] could live with 5,500].",
		["orland open p3"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [orland: Orland] could live with 6,500].",
		["orland open other"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: seven years was a death sentence].",
		["ruiz opposes p4"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: seven horses were a death sentence].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [orland: Orland] is ready to finance the river office provided that it publishes its data].",
		["orland conditional p5 [provided that it publishes its data]"],
	],
]);

const CUED: readonly Row[] = [
	[
		"[source: [kiral: Kiral]] [cue: wants] [content: no elections].",
		["kiral opposes elections"],
	],
	[
		"[content: He would], [source: [ruiz: Ruiz]] [cue: says], [content: go along with the amnesty if the budget were guaranteed].",
		["ruiz conditional amnesty [if the budget were guaranteed]"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: described] [content: the amnesty as “mercy with a price tag”].",
		["ruiz opposes amnesty"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: likened] [content: dropping the sanctions to “swapping a roof for an umbrella”].",
		["ruiz opposes sanctions"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: called] [content: the ceasefire “a truce with a future”].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: called] [content: the hotel “a club without a door”].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: deemed] [content: the amnesty unacceptable].",
		["ruiz opposes amnesty"],
	],
	[
		"Envoys read [plan: the paper]. [source: [ruiz: Ruiz]] [cue: dismissed] [content: [plan: the document] as a forgery].",
		[],
	],
];

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
		...SEVERED,
		...OPENED,
		...OUT,
		...OURS,
		...TAKEN_UP,
		...CUED,
		...NOBODY,
	])("reads a stand from its idiom: %s", (marked, expected) => {
		expect(positionsIn(marked)).toEqual(expected);
	});
});
