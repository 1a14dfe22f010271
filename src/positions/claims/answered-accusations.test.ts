import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findClaims } from "./find-claims.js";

/** Claims as `status: proposition / asserted by … / denied by …`. */
function claimsIn(marked: string): readonly string[] {
	return findClaims(markedInput(marked)).map(
		({ status, proposition, asserted, denied }) =>
			`${status}: ${proposition} / ${asserted.map(({ actor }) => actor).join(", ")} / ${denied.map(({ actor }) => actor).join(", ")}`,
	);
}

type Row = readonly [marked: string, expected: readonly string[]];

const DENIED: readonly Row[] = [
	[
		"[source: [ruiz: The ministry]] [cue: accused] [content: [kiral: Kiral] of firing missiles at two mills]. [source2: [army: Kiral’s army]] [cue2: denied] that [content2: it had hit homes].",
		["contested: Kiral of firing missiles at two mills / ruiz / army"],
	],
	[
		"[source: [ruiz: The ministry]] [cue: says] [content: [kiral: Kiral] was behind the raid]; [source2: [kiral: Kiral]] [cue2: blames] [content2: smugglers].",
		["contested: Kiral was behind the raid / ruiz / kiral"],
	],
	[
		"[source: [ruiz: The ministry]] [cue: blames] [content: [kiral: Kiral] for the blast]. [source2: [kiral: Kiral]] [cue2: blames] [content2: a careless clerk].",
		["contested: Kiral for the blast / ruiz / kiral"],
	],
	[
		"[source: [ruiz: The ministry]] [cue: accused] [content: [kiral: Kiral] of firing mortars at a mill on Friday]. [source2: [army: Kiral’s army]] [cue2: denied] [content2: it had launched anything].",
		["contested: Kiral of firing mortars at a mill on Friday / ruiz / army"],
	],
	[
		"[source: [rebels: The rebels]] [cue: blamed] [content: [kiral: Kirali] gunners for the fire]. [source2: [army: The Kirali army]] [cue2: denied] [content2: any involvement].",
		["contested: Kirali gunners for the fire / rebels / army"],
	],
	[
		"[source: [orland: Orland]] [cue: alleged] that [content: [tamm: Tamm] had looted the museum], [cue2: adding] that [content2: lorries had been seen]. [source3: [tamm: Tamm]] [cue3: denied] that [content3: he had stolen a thing].",
		["contested: Tamm had looted the museum / orland / tamm"],
	],
	[
		"[content: [kiral: Kiral] had left two letters unread], [source: [ruiz: she]] [cue: complained]. [source2: [army: The embassy of Kiral]] [cue2: denied] [content2: having been sent any].",
		["contested: Kiral had left two letters unread / ruiz / army"],
	],
	[
		"[source: [officials: A diplomat]] [cue: said] [content: [kiral: Kiral] had aimed its dishes south]; [source2: [envoy: its space agency]] [cue2: denied] that [content2: any dish had been turned].",
		["contested: Kiral had aimed its dishes south / officials / envoy"],
	],
	[
		"[source: [ruiz: The governor]] [cue: blamed] [content: [rebels: the militia] for the raid]. [source2: [chief: Its commander]] [cue2: denied] [content2: responsibility].",
		["contested: the militia for the raid / ruiz / chief"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [kiral: Kirali] guns had violated the truce nine times]. [source2: [kiral: Kiral]] [cue2: denied] [content2: any violation].",
		["contested: Kirali guns had violated the truce nine times / ruiz / kiral"],
	],
];

const DEFENDED: readonly Row[] = [
	[
		"[source: [ruiz: The general staff]] [cue: blamed] [content: Kirali guns]; [source2: [army: Kiral’s defence ministry]] [cue2: maintained] that [content2: its howitzers had been idle since Lent].",
		["contested: Kirali guns / ruiz / army"],
	],
	[
		"[source: [orland: Orland]] [cue: accused] [content: [kiral: Kiral] of burning the crops]. [source2: [tamm: Tamm]] [cue2: insisted] [content2: his men had been in barracks all week].",
		["contested: Kiral of burning the crops / orland / tamm"],
	],
	[
		"[source: [orland: Orland]] [cue: accused] [content: [kiral: Kiral] of burning the crops]. “[content2: We had nothing to do with it,]” [source2: [tamm: Tamm]] [cue2: said].",
		["contested: Kiral of burning the crops / orland / tamm"],
	],
	[
		"[content: The clause was struck out at the wish of [kiral: Kiral]], according to [source: [ruiz: Ruiz]]. [source2: [kiral: Kiral]] [cue2: insists] [content2: it first heard of it on the radio].",
		[
			"contested: The clause was struck out at the wish of Kiral / ruiz / kiral",
		],
	],
	[
		"Asked about [source: [orland: Orland]]’s [nominal: assertion] that [content: Kirali mines sank a barge], Tamm was calm. “[content2: We have no mines in that bay,]” [source2: [tamm: he]] [cue2: said].",
		["contested: Kirali mines sank a barge / orland / tamm"],
	],
	[
		"[source: [orland: Orland]] [cue: said] [content: it had shot down two [kiral: Kirali] drones]. [source2: [kiral: Kiral]] [cue2: said] [content2: it had lost none].",
		["contested: it had shot down two Kirali drones / orland / kiral"],
	],
	[
		"[source: [officials: Relief agencies]] [cue: say] [content: [tamm: Tamm]’s men looted the convoy]. [source2: [tamm: Tamm]] [cue2: says] [content2: they did no such thing].",
		["contested: Tamm’s men looted the convoy / officials / tamm"],
	],
	[
		"[source: [kiral: Kiral]] [cue: claims] [content: its troops took the town]; [source2: [orland: Orland]] [cue2: says] [content2: they never reached it].",
		["contested: its troops took the town / kiral / orland"],
	],
	[
		"[source: [tamm: Tamm]] [cue: has been accused of] [content: looting the convoy], which [tamm: he] denies.",
		["contested: looting the convoy /  / tamm"],
	],
];

const UNCONCERNED: readonly Row[] = [
	[
		"[source: [orland: Orland]] [cue: accused] [content: [kiral: Kiral] of burning the crops]. [source2: [kiral: Kiral]] [cue2: denied] that [content2: the talks had collapsed].",
		[
			"claimed: Kiral of burning the crops / orland / ",
			"contested: the talks had collapsed /  / kiral",
		],
	],
	[
		"[source: [orland: Orland]] [cue: accused] [content: [kiral: Kiral] of burning the crops]. [source2: [union: The Union]] [cue2: insisted] [content2: it had been ready to mediate].",
		["claimed: Kiral of burning the crops / orland / "],
	],
	[
		"[source: [orland: Orland]] [cue: accused] [content: [kiral: Kiral] of burning the crops]. [source2: [kiral: Kiral]] [cue2: insisted] [content2: the truce would be signed in May].",
		["claimed: Kiral of burning the crops / orland / "],
	],
	[
		"[source: [orland: Orland]] [cue: accused] [content: [kiral: Kiral] of burning the crops]. [source2: [kiral: Kiral]] [cue2: said] [content2: it would not stay silent].",
		["claimed: Kiral of burning the crops / orland / "],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [kiral: Kiral] would be asked to the talks]. [source2: [kiral: Kiral]] [cue2: insisted] [content2: it had offered peace].",
		[],
	],
	[
		"[source: [officials: A diplomat]] [cue: said] [content: [kiral: Kiral] had moved its radars]. [source2: [tamm: Tamm]] [cue2: denied] that [content2: any minister had quit].",
		["contested: any minister had quit /  / tamm"],
	],
	[
		"[source: [orland: Orland]] [cue: said] [content: it had shot down two drones]. [source2: [union: The Union]] [cue2: said] [content2: it had lost none].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: has been accused of] [content: looting the convoy].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: admitted] that [content: troops had crossed], after [cue2: denying] [content2: it for weeks].",
		[],
	],
	[
		"“[content: Why should guns fire on us?]” [source: [ruiz: Ruiz]] [cue: asked]. “[content2: That never happened,]” [source2: [tamm: Tamm]] [cue2: said].",
		[],
	],
];

const POINTED_AT: readonly Row[] = [
	[
		"[source: [orland: Orland]] [cue: accused] [content: [army: the army] of theft]. [source2: [rebels: The rebels]] [cue2: accused] [content2: [chief: their chief] of treason]. [source3: [army: The army]] [cue3: called] [content3: the accusation “baseless”].",
		[
			"contested: the army of theft / orland / army",
			"claimed: their chief of treason / rebels / ",
		],
	],
	[
		"“[content: We did not climb the pass to turn back,]” [source: [tamm: Tamm]] [cue: said], hours after [daily: the Daily] accused Orlandic divers of blocking a lock. [source2: [orland: Orland]] [cue2: called] [content2: the allegation a fabrication].",
		["contested: Orlandic divers of blocking a lock / daily / orland"],
	],
	[
		"“[content: We did not climb the pass to turn back,]” [source: [tamm: Tamm]] [cue: said]. [source2: [orland: Orland]] [cue2: called] [content2: the allegation a fabrication].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: demanded] [content: the return of the ships]. [source2: [orland: Orland]] [cue2: dismissed] [content2: that as “propaganda”].",
		[],
	],
	[
		"[source: [rebels: The rebels]] [cue: claimed] [content: votes had been bought]. [source2: [rebels: The rebels]] [cue2: alleged] [content2: judges had been threatened], [content3: a claim] [source3: [kiral: Kiral]] [cue3: disputes].",
		[
			"claimed: votes had been bought / rebels / ",
			"contested: judges had been threatened / rebels / kiral",
		],
	],
];

describe("findClaims, of accusations and their answers", () => {
	it.each(DENIED)(
		"joins a denial in words of its own with the accusation: %s",
		(marked, expected) => {
			expect(claimsIn(marked)).toEqual(expected);
		},
	);
	it.each(DEFENDED)(
		"hears how the accused clear themselves: %s",
		(marked, expected) => {
			expect(claimsIn(marked)).toEqual(expected);
		},
	);
	it.each(UNCONCERNED)(
		"takes no answer for a denial that does not concern the accusation: %s",
		(marked, expected) => {
			expect(claimsIn(marked)).toEqual(expected);
		},
	);
	it.each(POINTED_AT)(
		"finds which accusation is meant: %s",
		(marked, expected) => {
			expect(claimsIn(marked)).toEqual(expected);
		},
	);
});
