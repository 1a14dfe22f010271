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

const CUES: readonly Row[] = [
	[
		"[source: [orland: Orland]] [cue: rejected] [content: [plan: the plan]].",
		["orland opposes plan"],
	],
	[
		"[source: [orland: Orland]] [cue: has welcomed] [content: [plan: the draft treaty]].",
		["orland supports plan"],
	],
	[
		"[source: [kiral: Kiral]] [cue: refused to endorse] [content: [plan: the proposal]].",
		["kiral opposes plan"],
	],
	[
		"[source: [kiral: Kiral]] [cue: did not rule out] [content: [plan: the 12-point paper]].",
		["kiral open plan"],
	],
	[
		"[source: [union: The Union]] [cue: warned against] [content: any deal that lifts sanctions too early].",
		["union opposes sanctions"],
	],
	[
		"[source: [union: Ministers]] [cue: signalled their resistance to] [content: any pact that legalises the annexation].",
		["union opposes territory"],
	],
	[
		"[source: [rebels: The rebels]] [cue: demanded] [content: the release of all prisoners].",
		["rebels supports prisoners"],
	],
	[
		"[source: [rebels: The movement]] [cue: wants] [content: elections to be held within a year].",
		["rebels supports elections"],
	],
	[
		"[source: [tamm: Tamm]] [cue: voiced doubts about] [content: [plan: the text]].",
		["tamm concerned plan"],
	],
	[
		"[source: [orland: Orland]] [cue: is open to] [content: talks on tariffs].",
		["orland open trade"],
	],
	[
		"[source: [envoy: The envoy]] [cue: urged] [content: both sides to lift the blockade on aid convoys].",
		["envoy supports humanitarian-access"],
	],
	[
		"[source: [orland: Orland]] [cue: urged] [content: the allies not to recognise the breakaway region].",
		["orland opposes recognition"],
	],
	[
		"[source: [kiral: Kiral]] [cue: opposes] [content: the deployment of foreign peacekeepers].",
		["kiral opposes peacekeeping"],
	],
	[
		"[source: [union: The bloc]] [cue: warned] that [content: aid would be cut unless elections are held by June].",
		["union conditional elections [unless elections are held by June]"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: welcomed] [content: [plan: the accord] but voiced doubts about the elections].",
		["ruiz supports plan", "ruiz concerned elections"],
	],
	[
		"[source: [rebels: The rebels]] [cue: have welcomed] [content: [plan: the pact], while [orland: Orland] voiced misgivings about the elections].",
		["rebels supports plan", "orland concerned elections"],
	],
	[
		"[source: [union: The union]] [cue: would support] [content: [plan: the deal] on condition that half the duties are refunded].",
		["union conditional plan [on condition that half the duties are refunded]"],
	],
	[
		"[source: [rebels: The union]] [cue: urged] [content: parliament to reject [plan: the text]].",
		["rebels opposes plan"],
	],
	["[source: [kiral: Kiral]] [cue: backs] [content: [army: the army]].", []],
];

const PREDICATES: readonly Row[] = [
	[
		"[source: [kiral: Kiral]] [cue: said] [content: it would stick to [plan: the truce] as long as others did].",
		["kiral conditional plan [as long as others did]"],
	],
	[
		"[source: [kiral: Kiral]] [cue: was quoted as saying] [content: “will never tolerate” a change of borders].",
		["kiral opposes borders"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: told] delegates [content: [orland: Orland] could support [plan: a figure “in the region of” ten billion]], but only if others paid in.",
		["orland conditional plan [only if others paid in]"],
	],
	[
		"[source: [union: The bloc]] [cue: said] [content: it stood ready to send monitors once both sides had signed].",
		["union conditional monitoring [once both sides had signed]"],
	],
	[
		"[content: [orland: Orland] would accept [plan: the quota] provided prices are kept], [source: [officials: one of the officials]] [cue: said].",
		["orland conditional plan [provided prices are kept]"],
	],
	[
		"[source: [ruiz: The minister]] [cue: said] [content: [orland: Orland] supports [plan: the framework]].",
		["orland supports plan"],
	],
	[
		"[source: [ruiz: The minister]] [cue: said] [content: [orland: her government] stood firmly behind [plan: the plan]].",
		["orland supports plan"],
	],
	[
		"[source: [ruiz: The minister]] [cue: said] [content: [orland: Orland] would never accept [plan: the map]].",
		["orland opposes plan"],
	],
	[
		"[source: [ruiz: The minister]] [cue: said] [content: [orland: Orland] would sign [plan: the accord] if the rebels disarmed].",
		["orland conditional plan [if the rebels disarmed]"],
	],
	[
		"[source: [ruiz: The minister]] [cue: said] [content: unless the tariffs went, [orland: Orland] would not sign [plan: the trade deal]].",
		["orland conditional plan [unless the tariffs went]"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [kiral: Kiral] could live with [plan: the compromise]].",
		["kiral open plan"],
	],
	[
		"“[content: We cannot live with [plan: this text],]” [source: [tamm: he]] [cue: said].",
		["tamm opposes plan"],
	],
	[
		"“[content: We are ready for serious work on [plan: the draft],]” [source: [tamm: Tamm]] [cue: said].",
		["tamm open plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: he was sceptical that [plan: the treaty] could be enforced].",
		["tamm concerned plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: he had serious reservations about [plan: the text]].",
		["tamm concerned plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: he had no objection to [plan: the text]].",
		["tamm supports plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [kiral: Kiral] was not opposed to [plan: the text]].",
		["kiral open plan"],
	],
	[
		"[source: [union: The commission]] [cue: said] [content: it would pay half the cost of reconstruction provided that both parliaments approve].",
		[
			"union conditional reconstruction [provided that both parliaments approve]",
		],
	],
	[
		"[source: [orland: Orland]’s spokesman] [cue: said] [content: the president supports [plan: the plan]].",
		[],
	],
	[
		"[content: [kiral: Kiral] backs [plan: the ceasefire text]], [source: [army: its army command]] [cue: said].",
		["kiral supports plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: she welcomed [plan: the paper] but rejected the withdrawal of troops].",
		["ruiz supports plan", "ruiz opposes withdrawal"],
	],
	[
		"[source: [chief: The rebel leader]] [cue: said] [content: his side would never agree to “a half-measure”].",
		["chief opposes other"],
	],
	[
		"[source: [office: The president’s office]] [cue: said] [content: [ruiz: the president] accepts [plan: the plan] only if borders are guaranteed].",
		["ruiz conditional plan [only if borders are guaranteed]"],
	],
	[
		"[source: [orland: Orland]] [cue: vowed] [content: to fight [plan: the pact] to the end].",
		["orland opposes plan"],
	],
	[
		"[source: [orland: Orland]] [cue: declined] [content: to endorse [plan: the pact]].",
		["orland opposes plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [orland: Orland] would not recognise any annexation].",
		["orland opposes territory"],
	],
	[
		"[source: [officials: A government source]] [cue: said] [content: [orland: Orland] would back [plan: the text] only if pesticide rules were tightened].",
		["orland conditional plan [only if pesticide rules were tightened]"],
	],
	[
		"[source: [officials: An official]] [cue: said] [content: [orland: the government] had agreed to nothing].",
		["orland opposes other"],
	],
	[
		"[content: [orland: Orland] is ready to contribute to a monitoring mission], [source: [ruiz: the minister]] [cue: said], [content: if the truce holds for 30 days].",
		["orland conditional monitoring [if the truce holds for 30 days]"],
	],
];

const VERDICTS: readonly Row[] = [
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the plan] was unacceptable].",
		["tamm opposes plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the plan] was not acceptable].",
		["tamm opposes plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the text] “crosses all our red lines”].",
		["tamm opposes plan"],
	],
	[
		"“[content: [plan: This document] is a good basis for negotiations,]” [source: [envoy: the envoy]] [cue: said].",
		["envoy open plan"],
	],
	[
		"[source: [chief: He]] [cue: called] [content: [plan: the proposal] a “surrender”].",
		["chief opposes plan"],
	],
	[
		"[source: [chief: He]] [cue: described] [content: [plan: the offer] as fair and balanced].",
		["chief supports plan"],
	],
	[
		"[source: [chief: He]] [cue: called] [content: the atmosphere “excellent”].",
		[],
	],
	["[source: [chief: He]] [cue: called] [content: the talks “very good”].", []],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: it] was “completely unconstructive”, while [paper: the other paper] seemed “quite acceptable”].",
		["tamm opposes plan", "tamm supports paper"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the bill] fell short of what climate victims needed].",
		["tamm concerned plan"],
	],
	[
		"“[content: Peace cannot be a surrender,]” [source: [tamm: he]] [cue: said].",
		[],
	],
	[
		"The council debated [plan: the accord]. “[content: This is not peace, it is surrender,]” [source: [chief: he]] [cue: said].",
		["chief opposes plan"],
	],
	[
		"Envoys praised [plan: the accord]. [source: [chief: He]] [cue: said] [content: it was a betrayal of the coast].",
		["chief opposes plan"],
	],
	[
		"[plan: The draft] is, [cue: in the words of] [source: [chief: its critic]], “[content: an insult printed on recycled paper]”.",
		["chief opposes plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the treaty] was full of holes].",
		["tamm concerned plan"],
	],
];

const CAUTIOUS_VERDICTS: readonly Row[] = [
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the plan] could form a basis for a settlement].",
		["tamm open plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the plan] may serve as the foundation of an agreement].",
		["tamm open plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the plan] was a good base for talks].",
		["tamm open plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the text] cannot serve as a basis].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the text] was drawn up on the basis of old maps].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [plan: the current text] reflected most of her government's priorities].",
		["ruiz supports plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [plan: the draft] would require additional work].",
		["ruiz concerned plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: her staff would need more work].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: peace was closer than ever].",
		["ruiz open other"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: the enemy was closer than ever].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: a temporary ceasefire would only prolong the war].",
		["ruiz opposes ceasefire"],
	],
	[
		"[source: [kiral: Kiral]] [cue: said] [content: it would seek changes to [plan: the plan]].",
		["kiral concerned plan"],
	],
	[
		"[source: [kiral: Kiral]] [cue: said] [content: it would seek [plan: the treaty]].",
		["kiral supports plan"],
	],
];

const PARTS_AND_RULED_OUT: readonly Row[] = [
	[
		"Envoys brought [plan: the plan]. [source: [tamm: Tamm]] [cue: said] [content: many of the American points were acceptable].",
		["tamm supports plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: many of the American points were acceptable].",
		["tamm supports other"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: there could be no talk of concessions on borders].",
		["tamm opposes borders"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: there was no room for doubt].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: there had been talk of concessions on borders].",
		[],
	],
];

const DUTIES: readonly Row[] = [
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: any settlement must guarantee the return of refugees].",
		["ruiz supports refugees"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: borders must not be redrawn].",
		["ruiz opposes borders"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: the winter had been hard].",
		[],
	],
	["[source: [ruiz: Ruiz]] [cue: said] [content: the winter must end].", []],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: any agreement would require [kiral: Kiral] to withdraw its troops from the valley].",
		["ruiz supports withdrawal"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: the refugees have to return before the vote].",
		["ruiz supports refugees"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: any peace will need to settle the borders].",
		["ruiz supports borders"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [plan: the plan] would require [kiral: Kiral] to withdraw its troops from the valley].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [plan: the plan] must be rewritten].",
		["ruiz concerned plan"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [plan: the plan] must uphold the borders of 1954].",
		["ruiz supports borders"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: advised] [content: the envoy on how [kiral: Kiral] should settle the borders].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: thousands of refugees had to leave the valley].",
		[],
	],
];

const DECLINED: readonly Row[] = [
	[
		"Envoys handed over [plan: the draft]. [source: [kiral: Kiral]] [refusal: declined to comment on] [content: the details].",
		["kiral declined plan"],
	],
	[
		"[source: [kiral: The ministry]] [refusal: would not be drawn on] [content: whether sanctions would be eased].",
		["kiral declined sanctions"],
	],
	[
		"[source: [kiral: The ministry]] [refusal: did not respond to] [content: a request for comment].",
		[],
	],
	[
		"[source: [kiral: Kiral]] [refusal: declined to comment].",
		["kiral declined other"],
	],
];

const NONE: readonly Row[] = [
	[
		"[source: [kiral: Kiral]] [cue: denied] [content: it had blocked [plan: the text]].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [kiral: Kiral] had rejected [plan: the plan]].",
		[],
	],
	[
		"[source: [daily: The daily]] [cue: reported] [content: [rebels: the rebels] support [plan: the accord]].",
		[],
	],
	[
		"[orland: Orland] is [hearsay: said to] [content: favour [plan: the plan]].",
		[],
	],
	[
		"[source: [plan: The plan]] [cue: rejects] [content: a return to the old border].",
		[],
	],
	[
		"[source: [kiral: Kiral]] [cue: rejected] [content: claims that its forces had shelled the town].",
		[],
	],
	[
		"[source: [kiral: Kiral]] [cue: dismissed as] “fiction” [content: reports of a mutiny].",
		[],
	],
	[
		"[source: [envoy: The envoy]] [cue: said] [content: the talks would be suspended unless both leaders accept [plan: the map]].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: the delegation had received [plan: the text]].",
		[],
	],
	[
		"[source: [daily: The agency]] [cue: reported] that [content: [source2: [tamm: Tamm]] [cue2: said] [content2: [plan: the plan] was unacceptable]].",
		["tamm opposes plan"],
	],
	[
		"[source: [kiral: Kiral]] [cue: said] [content: it would retaliate if [orland: Orland] attacked].",
		[],
	],
];

const JOINED: readonly Row[] = [
	[
		"[source: [kiral: Kiral]] [cue: rejected] [content: [plan: the plan]].\n[source2: [kiral: Kiral]] [cue2: opposes] [content2: [plan: the plan]].",
		["kiral opposes plan"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [kiral: Kiral] was ready for work on [plan: the plan]]. “[content2: We are ready for work on [plan: the plan],]” [source2: [tamm: he]] [cue2: said].",
		["tamm open plan"],
	],
];

describe("findPositions", () => {
	it.each(CUES)(
		"reads the stand that reporting words carry: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(PREDICATES)(
		"reads the stand that is stated in what is said: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(VERDICTS)(
		"takes a verdict on a text, not on a mood, for a stand: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(CAUTIOUS_VERDICTS)(
		"reads what diplomats say of a text short of yes and no: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(PARTS_AND_RULED_OUT)(
		"takes the parts for the text spoken of, and no talk of a thing for a stand against it: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(DUTIES)(
		"takes what must be for a stand where it is on an issue: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(DECLINED)(
		"keeps a refusal to speak apart from a stand: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(NONE)(
		"gives nobody a stand that is not their own or their principal's to state: %s",
		(marked, expected) => {
			expect(positionsIn(marked)).toEqual(expected);
		},
	);
	it.each(JOINED)("tells one stand once: %s", (marked, expected) => {
		expect(positionsIn(marked)).toEqual(expected);
	});
});
