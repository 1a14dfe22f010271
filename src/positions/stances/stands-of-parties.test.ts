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

/** Rows of what Ruiz, who speaks for Orland, said; of another cue where the words begin with one in square brackets. */
function told(cue: string, rows: readonly Row[]): readonly Row[] {
	return rows.map(([words, expected]) => [
		`Envoys met in [orland: Orland] and read [plan: the pact]. [source: [ruiz: Ruiz]] [cue: ${cue}] [content: ${words}].`,
		expected,
	]);
}

const MANDATES: readonly Row[] = [
	...told("insisted that", [
		["sanctions end on the day of signing", ["ruiz supports sanctions"]],
		["the amnesty be dropped", ["ruiz opposes amnesty"]],
		["elections be held by June", ["ruiz supports elections"]],
		["sanctions under no circumstances be eased", ["ruiz opposes sanctions"]],
		["sanctions hurt everybody", []],
		["sanctions had ended in spring", []],
	]),
	...told("asked that", [
		["the prisoners be freed at once", ["ruiz supports prisoners"]],
		["the soup be served at noon", []],
	]),
];

const WEIGHED: readonly Row[] = told("said", [
	[
		"[orland: Orland] would sooner leave the table than the province",
		["orland opposes territory"],
	],
	[
		"[orland: Orland] would sink its fleet sooner than give up the valley",
		["orland opposes territory"],
	],
	["[orland: Orland] would sooner walk than take the bus", []],
	[
		"the amnesty was something [orland: Orland] could live with",
		["orland open amnesty"],
	],
	[
		"the amnesty was a price [orland: Orland] would never accept",
		["orland opposes amnesty"],
	],
	["the bridge was something [orland: Orland] was proud of", []],
	[
		"the fighting would stop when elections were held",
		["ruiz conditional ceasefire [when elections were held]"],
	],
	["the rain would stop when the wind turned", []],
	["the release of prisoners was not for sale", ["ruiz supports prisoners"]],
	["the province was not for sale", ["ruiz opposes territory"]],
	[
		"an amnesty was possible if elections were held",
		["ruiz conditional amnesty [if elections were held]"],
	],
	[
		"a flag might be acceptable if elections were held",
		["ruiz conditional other [if elections were held]"],
	],
	["340 tonnes were not enough", ["ruiz concerned other"]],
	["two hours were long", []],
]);

const PARTED: readonly Row[] = told("said", [
	[
		"[orland: Orland] supported the amnesty and the sanctions",
		["orland supports amnesty", "orland supports sanctions"],
	],
	[
		"[orland: Orland] accepted [plan: the pact] except for the amnesty",
		["orland supports plan", "orland opposes amnesty"],
	],
	[
		"[orland: Orland] accepted [plan: the pact], with one exception: the amnesty",
		["orland supports plan", "orland opposes amnesty"],
	],
	[
		"[orland: Orland] accepted [plan: the pact] but not the amnesty",
		["orland supports plan", "orland opposes amnesty"],
	],
	[
		"[orland: Orland] accepted [plan: the pact] but not at once",
		["orland supports plan"],
	],
]);

const SUBJECTS: readonly Row[] = [
	...told("said", [
		[
			"[plan: the pact] tabled by the mediators was unacceptable",
			["ruiz opposes plan"],
		],
		["much in it was right", ["ruiz supports plan"]],
		[
			"[plan: the pact] would split the country and reward aggression",
			["ruiz opposes plan"],
		],
		["any deal would be a “hard sell”", ["ruiz concerned plan"]],
	]),
	...told("spoke of", [
		["a betrayal", ["ruiz opposes plan"]],
		["“a step in the right direction”", ["ruiz supports plan"]],
		["red lines", ["ruiz opposes plan"]],
		["her childhood", []],
	]),
	...told("ruled out", [
		["a third version", ["ruiz opposes other"]],
		["her brother's version of the fall", []],
	]),
	...told("wants", [
		["more time", ["ruiz open plan"]],
		["to stay out", ["ruiz opposes plan"]],
	]),
	...told("vowed", [
		["to see [plan: the pact] ratified by May", ["ruiz supports plan"]],
		["to have [plan: the pact] scrapped", ["ruiz opposes plan"]],
		["to have her house painted", []],
	]),
];

const NAMED: readonly Row[] = told("said", [
	["our main demand was an amnesty", ["ruiz supports amnesty"]],
	["her worry was the elections", ["ruiz concerned elections"]],
	["our red line is foreign troops", ["ruiz opposes foreign-troops"]],
	["our problem was the weather", []],
	["our demand was met", []],
	[
		"without an amnesty there would be no peace",
		["ruiz conditional plan [without an amnesty]"],
	],
	["[plan: the pact] must be rewritten", ["ruiz concerned plan"]],
	["[plan: the pact] must not be changed", []],
	["[plan: the pact] hands the generals a blank cheque", ["ruiz opposes plan"]],
	["[plan: the pact] hands the generals a report", []],
	["nobody would take our guns from us", ["ruiz opposes disarmament"]],
	["nobody would take the bus", []],
	["we are not giving up the valley", ["ruiz opposes territory"]],
	["handing in the weapons now would be suicide", ["ruiz opposes disarmament"]],
	["she liked much of what she had read", ["ruiz supports plan"]],
	[
		"it was too early to say whether [orland: Orland] would back [plan: the pact]",
		[],
	],
	["if they sign, we walk", ["ruiz opposes plan"]],
	["if it rains, we walk", []],
]);

const BARE: readonly Row[] = [
	[
		"The union kept the sanctions on Friday. [source: [ruiz: Ruiz]] [cue: said] [content: the decision was unlawful].",
		["ruiz opposes sanctions"],
	],
	[
		"The union met on Friday. [source: [ruiz: Ruiz]] [cue: said] [content: the decision was unlawful].",
		["ruiz opposes other"],
	],
	...told("said", [["peace was closer than ever", ["ruiz open plan"]]]),
];

const THREATS: readonly Row[] = told("threatened", [
	["a general strike if [plan: the pact] is signed", ["ruiz opposes plan"]],
	["a boycott over the amnesty", ["ruiz opposes amnesty"]],
	["a strike over the soup", []],
]);

const CRIES: readonly Row[] = [
	[
		"Envoys read [plan: the pact]. “[content: Over my dead body,]” [cue: said] [source: [ruiz: Ruiz]].",
		["ruiz opposes plan"],
	],
	[
		"Envoys met. “[content: Not in my lifetime,]” [cue: said] [source: [ruiz: Ruiz]], asked about the amnesty.",
		["ruiz opposes amnesty"],
	],
	[
		"Envoys read [plan: the pact]. “[content: Where do I sign?]” [cue: said] [source: [ruiz: Ruiz]].",
		["ruiz supports plan"],
	],
	["Envoys met. “[content: No way,]” [cue: said] [source: [ruiz: Ruiz]].", []],
];

const PROMISES: readonly Row[] = [
	...told("pledged that", [
		["[orland: Orland] would contribute to it", ["orland supports plan"]],
		["his country would free the prisoners", ["orland supports prisoners"]],
		[
			"his country would never release the prisoners",
			["orland opposes prisoners"],
		],
		["his country would send 400 observers", ["orland supports monitoring"]],
		["his country would win the war", []],
		["parliament would vote by May", []],
	]),
	...told("pledged", [
		["to act as guarantor", ["ruiz supports oversight-body"]],
		["to take part in it", ["ruiz supports plan"]],
		["to send more tanks", []],
	]),
	...told("offered", [
		[
			"peacekeepers if a truce was signed",
			["ruiz conditional peacekeeping [if a truce was signed]"],
		],
		["peacekeepers", []],
		["money for roads", []],
	]),
];

const NO_SIDE: readonly Row[] = [
	...told("urged", [
		["both sides to refrain from any act of violence", []],
		["all parties to exercise restraint", []],
		["the parties to sign [plan: the pact]", ["ruiz supports plan"]],
	]),
	...told("warned that", [
		["the offer would lapse in May", []],
		["the truce would collapse", ["ruiz concerned ceasefire"]],
	]),
	...told("regretted that", [
		["no agreement had been reached", ["ruiz supports plan"]],
		["the amnesty was dropped", ["ruiz concerned amnesty"]],
	]),
	...told("wants", [["none of it", ["ruiz opposes plan"]]]),
	[
		"Envoys met and read [plan: the pact]. [source: [rebels: Fighters]] who [cue: seek] [content: an amnesty] have to lay down their arms.",
		[],
	],
	[
		"Envoys met and read [plan: the pact]. [source: [officials: Deputies]] who [cue: oppose] [content: the amnesty] walked out of the chamber.",
		["officials opposes amnesty"],
	],
];

/** Rows of what Ruiz listed behind a colon. */
function listed(cue: string, rows: readonly Row[]): readonly Row[] {
	return told(cue, rows).map(([marked, expected]) => [
		marked.replace("] [content", "]: [content"),
		expected,
	]);
}

const TERMS: readonly Row[] = [
	...listed("set out three conditions", [
		[
			"no change of borders, no cap on the army and an exchange of prisoners",
			[
				"ruiz opposes borders",
				"ruiz opposes force-limits",
				"ruiz supports prisoners",
			],
		],
	]),
	...listed("laid down two red lines", [
		[
			"no recognition of the annexation, a cap on the army",
			["ruiz opposes recognition", "ruiz opposes force-limits"],
		],
	]),
	...told("said", [
		[
			"his country had two demands: a ceasefire and the withdrawal of foreign troops",
			["orland supports ceasefire", "orland supports withdrawal"],
		],
		["there were two questions: who and when", []],
	]),
];

const DENIED: readonly Row[] = [
	...told("said", [
		[
			"under no circumstances would his country sign it",
			["orland opposes plan"],
		],
		["never would [orland: Orland] accept it", ["orland opposes plan"]],
		[
			"on no account would his country cede the valley",
			["orland opposes territory"],
		],
		["never had a winter been so long", []],
		["[plan: the pact] did not go far enough", ["ruiz concerned plan"]],
		["[plan: the pact] contained nothing new", ["ruiz concerned plan"]],
		["he still lacked a clear answer", ["ruiz concerned plan"]],
	]),
];

describe("findPositions", () => {
	it.each([
		...MANDATES,
		...WEIGHED,
		...PARTED,
		...SUBJECTS,
		...NAMED,
		...BARE,
		...THREATS,
		...CRIES,
	])("reads where a party stands: %s", (marked, expected) => {
		expect(positionsIn(marked)).toEqual(expected);
	});
	it.each(PROMISES)(
		"takes a share promised in what is agreed for a stand: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(NO_SIDE)(
		"takes no appeal for calm and no term told to others for a stand: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(TERMS)("reads each of the terms listed: %s", (marked, expected) => {
		expect(positionsIn(marked)).toEqual(expected);
	});
	it.each(DENIED)(
		"reads denials that stand before their subject or verb: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
});
