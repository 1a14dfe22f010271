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

type Row = readonly [marked: string, expected: readonly string[]];

const OWN_SIDE: readonly Row[] = [
	[
		"Talks went on in [orland: Orland]. [source: [ruiz: The minister]] [cue: said] [content: her country is ready to sign [plan: the accord]].",
		["orland open plan"],
	],
	[
		"[kiral: Kiral] waits. [source: [tamm: Tamm]] [cue: said] [content: his government would never accept [plan: the map]].",
		["kiral opposes plan"],
	],
	[
		"[kiral: Kiral] waits. “[content: Our delegation accepts [plan: the map],]” [source: [tamm: Tamm]] [cue: said].",
		["kiral supports plan"],
	],
	[
		"[source: [union: The union]] [cue: said] [content: its fighters will not disarm before the elections].",
		["union opposes disarmament"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: his government rejects [plan: the map]].",
		["tamm opposes plan"],
	],
	[
		"[orland: Orland] and [kiral: Kiral] met. [source: [tamm: Tamm]] [cue: said] [content: [orland: Orland] rejects [plan: the map]].",
		[],
	],
	[
		"[kiral: Kiral]'s map failed. [source: [tamm: Tamm]] [cue: said] [content: its maps support [plan: the plan]].",
		[],
	],
];

const GIVING_WAY: readonly Row[] = [
	[
		"[source: [orland: Orland]] [cue: said] [content: it had dropped its demand for sanctions].",
		["orland open sanctions"],
	],
	[
		"[source: [kiral: Kiral]] [cue: said] [content: it would withdraw its objections to [plan: the text]].",
		["kiral open plan"],
	],
	[
		"[source: [chief: The leader]] [cue: said] [content: his side had given up its insistence on an amnesty].",
		["chief open amnesty"],
	],
	[
		"[source: [kiral: Kiral]] [cue: said] [content: it would not drop its demand for an amnesty].",
		["kiral supports amnesty"],
	],
	[
		"[source: [kiral: Kiral]] [cue: said] [content: it had not lifted its veto on [plan: the text]].",
		["kiral opposes plan"],
	],
	[
		"[source: [kiral: Kiral]] [cue: said] [content: it had dropped leaflets over the port].",
		[],
	],
];

const IDIOMS: readonly Row[] = [
	[
		"[source: [tamm: Tamm]] [cue: said] [content: he left the door open to [plan: the compromise]].",
		["tamm open plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [kiral: Kiral] had no intention of lifting sanctions].",
		["kiral opposes sanctions"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [kiral: Kiral] is minded to accept [plan: the draft]].",
		["kiral open plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: he isn't sold on [plan: the draft]].",
		["tamm concerned plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: he was in no mood to sign [plan: the draft]].",
		["tamm opposes plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [kiral: Kiral] would have none of [plan: the map]].",
		["kiral opposes plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: he had serious doubts about the inspectors].",
		["tamm concerned monitoring"],
	],
	[
		"[source: [tamm: Tamm]] [cue: voiced misgivings about] [content: the payroll].",
		["tamm concerned other"],
	],
	[
		"[source: [orland: Orland]] [cue: has cheered] [content: [plan: the draft]].",
		["orland supports plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [kiral: Kiral] was prepared to suspend the ban].",
		["kiral open other"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [kiral: Kiral] was prepared to welcome the winter].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: he had no intention of resigning].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: he left the door open all night].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: he saw no need for a coat].",
		[],
	],
];

const SHUT_OUT: readonly Row[] = [
	[
		"[source: [tamm: Tamm]] [cue: underlined] [content: the border was not up for discussion].",
		["tamm opposes borders"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: sanctions relief is no longer on the table].",
		["tamm opposes sanctions"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: foreign peacekeepers were ‘not on the menu’].",
		["tamm opposes peacekeeping"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: an amnesty was off the table].",
		["tamm opposes amnesty"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: the soup was not on the table].",
		[],
	],
	["[source: [tamm: Tamm]] [cue: said] [content: lunch was not on offer].", []],
];

const WITHHELD: readonly Row[] = [
	[
		"“[content: We will not be disarmed by stealth,]” [source: [union: the movement]] [cue: said].",
		["union opposes disarmament"],
	],
	[
		"“[content: We will not be there,]” [source: [union: the movement]] [cue: said].",
		[],
	],
	[
		"Envoys read [plan: the paper]. “[content: It will not be signed,]” [source: [tamm: Tamm]] [cue: said].",
		["tamm opposes plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the paper] would never be ratified].",
		["tamm opposes plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the pact] would not be signed without a date].",
		["tamm conditional plan [without a date]"],
	],
	[
		"Envoys read [plan: the paper]. [source: [tamm: Tamm]] [cue: said] [content: unless the ban went, there would be no ceremony].",
		["tamm conditional plan [unless the ban went]"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: there will be no withdrawal of troops until monitors are in place].",
		["tamm conditional withdrawal [until monitors are in place]"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: there would be no lifting of sanctions without inspections].",
		["tamm conditional sanctions [without inspections]"],
	],
	[
		"[source: [officials: Officials]] [cue: said] [content: [plan: the paper] would not be signed].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the paper] would not be signed on Friday].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the paper] would not be accepted by the rebels].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: there would be no rain until Friday].",
		[],
	],
	[
		"Envoys read [plan: the paper]. [source: [tamm: Tamm]] [cue: said] [content: there had been no ceremony].",
		[],
	],
];

const UNDER_CONDITION: readonly Row[] = [
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: she will sign only [plan: a text] that creates jobs].",
		["ruiz conditional plan [only a text that creates jobs]"],
	],
	[
		"[orland: Orland] debated [plan: the accord]. [source: [ruiz: Ruiz]] [cue: warned] [content: her country would vote against it unless the ban was widened].",
		["orland conditional plan [unless the ban was widened]"],
	],
	[
		"[content: [kiral: Kiral] was willing to consider a tribunal], [source: [tamm: she]] [cue: added], as long as its judges were picked by lot.",
		[
			"kiral conditional accountability [as long as its judges were picked by lot]",
		],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: she would oppose [plan: the treaty] unless the quota went].",
		["ruiz conditional plan [unless the quota went]"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [orland: Orland] would not pull back troops without a treaty].",
		["orland conditional withdrawal [without a treaty]"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [orland: Orland] would accept [plan: the treaty] without delay].",
		["orland supports plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [orland: Orland] would sign [plan: the accord] tomorrow, in pencil if need be, but only if the sanctions went].",
		["orland conditional plan [only if the sanctions went]"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: warned] [content: the rebels would vote against [plan: the pact] unless the ban went].",
		[],
	],
];

const JUDGED_ACTS: readonly Row[] = [
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: it would be a grave mistake to sign [plan: the text]].",
		["ruiz opposes plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: lifting sanctions now would be premature].",
		["ruiz concerned sanctions"],
	],
	[
		"Envoys read [plan: the text]. [source: [ruiz: Ruiz]] [cue: said] [content: to sign would be folly].",
		["ruiz opposes plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: it was essential for both sides to release prisoners].",
		["ruiz supports prisoners"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: rejecting [plan: the text] would be a mistake].",
		["ruiz open plan"],
	],
	[
		"Envoys read [plan: the text]. [source: [ruiz: Ruiz]] [cue: said] [content: it would be a mistake to travel in winter].",
		[],
	],
	[
		"Envoys read [plan: the text]. [source: [ruiz: Ruiz]] [cue: said] [content: it was unfair that the roads were closed].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: signing autographs was fun].",
		[],
	],
];

const NAMED: readonly Row[] = [
	[
		"[source: [tamm: Tamm]] [cue: wrote] [content: [kiral: Kiral] regards [plan: the clause] as void].",
		["kiral opposes plan"],
	],
	[
		"[source: [union: The union]] [cue: considers] [content: [plan: the quota] unacceptable and has threatened a strike if it is signed].",
		["union opposes plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [kiral: Kiral] sees [plan: the draft] as a good basis].",
		["kiral open plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: he did not consider [plan: the draft] acceptable].",
		["tamm opposes plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [chief: the rebel leader] had described [plan: it] as a wish list].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: he considers the weather unacceptable].",
		[],
	],
];

const OWNED_TO: readonly Row[] = [
	[
		"[source: [orland: Orland]] [cue: reaffirmed] [content: its attachment to [plan: the treaty]].",
		["orland supports plan"],
	],
	[
		"[source: [kiral: Kiral]] [cue: reiterated] [content: its opposition to sanctions].",
		["kiral opposes sanctions"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: repeated] [content: her serious reservations about [plan: the map]].",
		["ruiz concerned plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: acknowledged] [content: concerns about [plan: the map]].",
		[],
	],
	[
		"[kiral: Kiral] waits. [source: [ruiz: Ruiz]] [cue: acknowledged] [content: [kiral: its] opposition to [plan: the map]].",
		[],
	],
];

const PLEDGES: readonly Row[] = [
	[
		"[source: [orland: Orland]] [cue: pledged] [content: to release all prisoners within a month].",
		["orland supports prisoners"],
	],
	[
		"[source: [kiral: Kiral]] [cue: undertook] [content: to lift the sanctions once monitors are in place].",
		["kiral conditional sanctions [once monitors are in place]"],
	],
	[
		"[source: [kiral: Kiral]] [cue: vowed] [content: not to recognise the annexation].",
		["kiral opposes territory"],
	],
	["[source: [kiral: Kiral]] [cue: pledged] [content: to end the match].", []],
	[
		"[source: [kiral: Kiral]] [cue: threatened] [content: to suspend aid convoys].",
		[],
	],
	[
		"[source: [kiral: Kiral]] [cue: plans] [content: to reopen the port after the elections].",
		[],
	],
	[
		"[source: [kiral: Kiral]] [cue: said] [content: to free prisoners takes time].",
		[],
	],
];

const COMPLAINTS: readonly Row[] = [
	[
		"[source: [tamm: Tamm]] [cue: complained] that [content: [plan: the text] ignored the refugees].",
		["tamm concerned plan"],
	],
	[
		"Envoys drew up [plan: the map]. “[content: It was drawn by a stranger,]” [source: [tamm: Tamm]] [cue: grumbled].",
		["tamm concerned plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: lamented] that [content: [paper: the draft] had leaked].",
		["tamm concerned paper"],
	],
	[
		"[source: [tamm: Tamm]] [cue: complained] that [content: the rooms were cold].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: noted] that [content: [plan: the text] had seven articles].",
		[],
	],
];

const SPOKEN_FOR: readonly Row[] = [
	[
		"[source: [ruiz: Ruiz]] [cue: warned] [content: her party would vote against [plan: the pact] unless the ban went].",
		["ruiz conditional plan [unless the ban went]"],
	],
	[
		"[source: [officials: The spokeswoman]] [cue: told] [union: the station] that [content: [union: it] accepts [plan: the figure]].",
		[],
	],
	[
		"[source: [office: The president's office]] [cue: said] [content: [ruiz: the president] raised no objections to [plan: the text]].",
		["ruiz open plan"],
	],
	[
		"[tamm: The prime minister] would put [plan: the text] to parliament, [source: [officials: two people familiar with her thinking]] [cue: said].",
		[],
	],
	[
		"[content: [tamm: The prime minister] would put [plan: the text] to a vote provided the lease were longer], [source: [officials: two people familiar with her thinking]] [cue: said].",
		["tamm conditional plan [provided the lease were longer]"],
	],
	[
		"[content: [tamm: The prime minister] would put [plan: the text] to a vote provided the lease were longer], [source: [officials: two people]] [cue: said].",
		[],
	],
];

const ON_IT: readonly Row[] = [
	[
		"[union: The movement] read [plan: the map]. [source: [ruiz: Ruiz]] [cue: said] [content: she would vote against [union: it]].",
		["ruiz opposes plan"],
	],
	[
		"Envoys put out [plan: the joint text]. [source: [ruiz: Ruiz]] [cue: backs] [content: the deal].",
		["ruiz supports plan"],
	],
	[
		"Envoys put out [plan: the joint text]. [source: [ruiz: Ruiz]] [cue: backs] [content: the agreement on amnesty].",
		["ruiz supports amnesty"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: backs] [content: the deal].",
		["ruiz supports other"],
	],
	[
		"Envoys handed over [plan: the paper]. [source: [ruiz: Ruiz]] [refusal: would not say] [content: whether the ministry objected to any of this].",
		["ruiz declined plan"],
	],
	[
		"Envoys put out [plan: the joint text]. [source: [ruiz: Ruiz]] [cue: welcomed] [content: the statement].",
		["ruiz supports plan"],
	],
	[
		"Envoys put out [plan: the joint text]. [source: [ruiz: Ruiz]] [cue: hailed] [content: the outcome as a triumph of patience].",
		["ruiz supports plan"],
	],
	[
		"Envoys put out [plan: the joint text]. [source: [ruiz: Ruiz]] [cue: brushing aside reports] [content: a deal had been struck].",
		[],
	],
];

describe("findPositions", () => {
	it.each(OWN_SIDE)(
		"gives the stand of a speaker's country, government or fighters to the side that the text names: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(GIVING_WAY)(
		"takes a dropped demand or objection for an opening: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(IDIOMS)("knows the idioms of stands: %s", (marked, expected) => {
		expect(positionsIn(marked)).toEqual(expected);
	});
	it.each(SHUT_OUT)(
		"takes what is not on offer for refused, where it is an issue: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(WITHHELD)(
		"reads what a party withholds, not what is foretold: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(UNDER_CONDITION)(
		"finds the condition of a stand wherever it stands: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(JUDGED_ACTS)(
		"takes the judgement on an act for one on what it would be done to: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(NAMED)(
		"takes a name given to a text for a verdict of whoever gives it: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(OWNED_TO)(
		"reads a feeling that a speaker owns to: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(PLEDGES)(
		"takes a pledge to act, not a threat, for a stand: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(COMPLAINTS)(
		"takes a complaint for a concern about what it is of: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(SPOKEN_FOR)(
		"lets confidants tell the stand of whom they know: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(ON_IT)(
		"takes the outcome, the statement or this for the text spoken of: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
});
