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

const LEXICON = said([
	[
		"[orland: Orland] harboured misgivings about the amnesty",
		["orland concerned amnesty"],
	],
	[
		"[orland: Orland] was minded to give [plan: the pact] the nod",
		["orland open plan"],
	],
	[
		"[orland: Orland] had dug in its heels over sanctions",
		["orland opposes sanctions"],
	],
	[
		"[orland: Orland] was up in arms over the amnesty",
		["orland opposes amnesty"],
	],
	[
		"[orland: Orland] had nothing against [plan: the pact]",
		["orland open plan"],
	],
	[
		"[orland: Orland] saw no justification for sanctions",
		["orland opposes sanctions"],
	],
	[
		"[orland: Orland] was hesitant about [plan: the pact]",
		["orland concerned plan"],
	],
	["[orland: Orland] poured scorn on the weather", []],
	["[plan: the pact] was a death knell", ["ruiz opposes plan"]],
	["[plan: the pact] left much to be desired", ["ruiz concerned plan"]],
	["the soup was a death knell", []],
	["there would be no haggling over borders", ["ruiz opposes borders"]],
	["there would be no haggling over carpets", []],
]);

const CONDITIONS = said([
	[
		"[orland: Orland] would sign [plan: the pact] were the quota lifted",
		["orland conditional plan [were the quota lifted]"],
	],
	[
		"[orland: Orland] could accept [plan: the pact] should the court be dropped",
		["orland conditional plan [should the court be dropped]"],
	],
	[
		"[orland: Orland] would sign [plan: the pact] on the day the prisoners came home",
		["orland conditional plan [on the day the prisoners came home]"],
	],
	[
		"[orland: Orland] would ratify [plan: the pact] the moment a date was set",
		["orland conditional plan [the moment a date was set]"],
	],
	[
		"[orland: Orland] would free no prisoners while the siege lasts",
		["orland conditional prisoners [while the siege lasts]"],
	],
	[
		"[orland: Orland] would sign nothing unless the quota went",
		["orland conditional plan [unless the quota went]"],
	],
	[
		"[orland: Orland] would sign [plan: the pact] on the day of the feast",
		["orland supports plan"],
	],
	["the rooms were the ones that [orland: Orland] had asked for", []],
	[
		"[orland: Orland] would free no prisoners, while the others had freed forty",
		["orland opposes prisoners"],
	],
]);

const DENIALS = said([
	[
		"[orland: Orland] would neither sign nor observe [plan: the pact]",
		["orland opposes plan"],
	],
	[
		"[orland: Orland] would neither recognise nor tolerate the annexation",
		["orland opposes territory"],
	],
	["[orland: Orland] will lift no sanctions", ["orland opposes sanctions"]],
	["[orland: Orland] would neither sing nor dance", []],
	["neither Monday nor Tuesday suited [orland: Orland]", []],
	["[orland: Orland] will lift no weights", []],
]);

const PREFERENCES = said([
	["she would rather resign than sign [plan: the pact]", ["ruiz opposes plan"]],
	["she would sooner lose the amnesty than the port", ["ruiz open amnesty"]],
	[
		"[orland: Orland] would rather fight than accept foreign troops",
		["orland opposes foreign-troops"],
	],
	["she would rather walk than fly", []],
	["she would sooner lose her hat than her coat", []],
	["rather than sign [plan: the pact], the envoys slept", []],
]);

const WALKOUTS: readonly Row[] = [
	[
		"[source: [kiral: Kiral]] [cue: threatened] [content: to quit the talks over the amnesty].",
		["kiral opposes amnesty"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: threatened] [content: to bring down the cabinet in protest at [plan: the pact]].",
		["ruiz opposes plan"],
	],
	[
		"[source: [kiral: Kiral]] [cue: threatened] [content: to topple the government if [plan: the pact] is signed].",
		["kiral opposes plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: she would resign over [plan: the pact]].",
		["ruiz opposes plan"],
	],
	[
		"[source: [kiral: Kiral]] [cue: threatened] [content: to quit the race over the rain].",
		[],
	],
	[
		"[source: [kiral: Kiral]] [cue: threatened] [content: to quit the talks if [plan: the pact] is not signed].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: she would not resign over [plan: the pact]].",
		[],
	],
];

const UNDOING: readonly Row[] = [
	[
		"[source: [union: The union]] [cue: demanded] that [content: the government tear up [plan: the pact]].",
		["union opposes plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: wants] [content: [plan: the clause] dropped].",
		["ruiz opposes plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [orland: Orland] wants [plan: the clause] to be scrapped].",
		["orland opposes plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [plan: the clause] must be struck out].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: the amnesty must be scrapped].",
		["ruiz opposes amnesty"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [orland: Orland] wanted [plan: the deal] kept alive].",
		["orland supports plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: wants] [content: [plan: the clause] not dropped but kept].",
		["ruiz supports plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: wants] [content: [plan: the deal] signed].",
		["ruiz supports plan"],
	],
];

const TAKEN_UP: readonly Row[] = [
	[
		"[source: [union: The union]] [cue: demanded] that [content: the government tear up [plan: the pact]]. [source2: [ruiz: Ruiz]] [cue2: ruled] [content2: that] out.",
		["union opposes plan", "ruiz supports plan"],
	],
	[
		"[source: [union: The union]] [cue: rejected] [content: [plan: the pact]]. [source2: [ruiz: Ruiz]] [cue2: dismissed] [content2: the call].",
		["union opposes plan", "ruiz supports plan"],
	],
	[
		"[source: [union: The union]] [cue: demanded] [content: an amnesty]. [source2: [ruiz: Ruiz]] [cue2: rejected] [content2: the demand].",
		["union supports amnesty", "ruiz opposes amnesty"],
	],
	[
		"[source: [union: The union]] [cue: demanded] [content: an amnesty]. “[content2: That,” [source2: [ruiz: Ruiz]] [cue2: said], “[content2: is unacceptable].”",
		["union supports amnesty", "ruiz opposes amnesty"],
	],
	[
		"Envoys read [plan: the pact]. Winter came, and the roads were shut. [source: [ruiz: Ruiz]] [cue: bristled at] [content: that].",
		[],
	],
];

const GOING_ON: readonly Row[] = [
	[
		"[source: [ruiz: Ruiz]] [cue: is in favour of] [content: the court] but against pardons.",
		["ruiz supports dispute-settlement", "ruiz opposes amnesty"],
	],
	[
		"[content: [kiral: Kiral] hailed [plan: the pact] as the first the town has had yet harbours misgivings about sanctions], [source: [tamm: its envoy]] [cue: acknowledged].",
		["kiral supports plan", "kiral concerned sanctions"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: wants] [content: the court], whereas [kiral: Kiral] wants an amnesty.",
		["ruiz supports dispute-settlement", "kiral supports amnesty"],
	],
	[
		"[content: [orland: Orland], whose kings ruled the valley, “applauds every step towards self-government”], [source: [ruiz: Ruiz]] [cue: said].",
		["orland supports autonomy"],
	],
	[
		"[content: [orland: Orland], which hosts the talks, would never sign [plan: the pact]], [source: [ruiz: Ruiz]] [cue: said].",
		["orland opposes plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: backs] [content: [plan: the pact]] but against all odds.",
		["ruiz supports plan"],
	],
	[
		"“[content: What [ruiz: I] will not stomach],” [source: [ruiz: she]] [cue: wrote], “[content: is haggling over the sanctions].”",
		["ruiz opposes sanctions"],
	],
];

const INSIDERS: readonly Row[] = [
	[
		"[content: [kiral: Kiral] accepted [plan: the pact]], according to [source: [officials: two people who were in the room]] [cue: said].",
		["kiral supports plan"],
	],
	[
		"[content: [kiral: Kiral] is not averse to [plan: the pact]], [cue: said] [source: [officials: a second person]], who requested anonymity.",
		["kiral open plan"],
	],
	[
		"[content: [tamm: He] could live with [plan: the pact]], [source: [officials: two officials]] [cue: said].",
		["tamm open plan"],
	],
	[
		"[content: [kiral: Kiral] accepted [plan: the pact]], [source: [officials: two shoppers]] [cue: said].",
		[],
	],
	[
		"[content: [kiral: Kiral] accepted [plan: the pact]], [source: [officials: a diplomat from [orland: Orland] briefed on the talks]] [cue: said].",
		[],
	],
];

const WHOLE_OBJECT: readonly Row[] = [
	[
		"[source: [union: The union]] [cue: has vowed] to vote down anything that [content: hands foreigners a say].",
		["union opposes other"],
	],
	[
		"[source: [union: The union]] [cue: vowed] to fight any text that [content: brings back sanctions].",
		["union opposes sanctions"],
	],
	[
		"Envoys put out [plan: the draft]. [source: [ruiz: Ruiz]] [cue: backs] [content: the draft].",
		["ruiz supports plan"],
	],
	[
		"[source: [union: The union]] [cue: has vowed] to paint anything that [content: moves].",
		[],
	],
	[
		"[source: [union: The union]] [cue: vowed] to the crowd that [content: it would win].",
		[],
	],
];

const NOBODY: readonly Row[] = [
	[
		"Envoys read [plan: the pact]. [source: [union: The second]] [cue: calls for] [content: an amnesty].",
		[],
	],
	[
		"[source: [officials: A second person]] [cue: requested] [content: anonymity].",
		[],
	],
	[
		"Envoys read [plan: the pact]. [source: [union: The union]] [refusal: would neither accept nor sign] [content: it].",
		[],
	],
];

describe("findPositions", () => {
	it.each(LEXICON)("knows more words of standing: %s", (marked, expected) => {
		expect(positionsIn(marked)).toEqual(expected);
	});
	it.each(CONDITIONS)(
		"knows conditions by word order, by a day and by what lasts: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(DENIALS)(
		"reads a denial in “neither” and behind the verb: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(PREFERENCES)(
		"takes what is preferred to an act for a stand against it: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(WALKOUTS)(
		"takes what a party would walk out over for what it is against: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(UNDOING)(
		"tells a wish to undo from a wish: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(TAKEN_UP)(
		"takes “that” for the stand told just before: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(GOING_ON)(
		"goes on with a subject that is left out: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(INSIDERS)(
		"lets unnamed people who were told tell a party's stand: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(WHOLE_OBJECT)(
		"reads an object that begins before the content: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(NOBODY)(
		"gives nobody a stand who takes none: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
});
