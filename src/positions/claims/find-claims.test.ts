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

const TOLD: readonly Row[] = [
	[
		"[source: [kiral: Kiral]] [cue: denied] that [content: its navy had rammed the aid ship].",
		["contested: its navy had rammed the aid ship /  / kiral"],
	],
	[
		"[source: [army: The army]] [cue: has rejected] [content: [orland: Orland]’s claims to have taken the port or to hold half of the city].",
		[
			"contested: to have taken the port / orland / army",
			"contested: to hold half of the city / orland / army",
		],
	],
	[
		"[source: [army: The army]] [cue: has rejected] [content: [source2: [orland: Orland]]’s [nominal2: claims] [content2: to have taken the port] or [content2: to hold half of the city]].",
		[
			"contested: to have taken the port / orland / army",
			"contested: to hold half of the city / orland / army",
		],
	],
	[
		"[source: [kiral: Kiral]] [cue: denied] [content: a claim by [ruiz: Ruiz] that it had been shown the text].",
		["contested: it had been shown the text / ruiz / kiral"],
	],
	[
		"[source: [tamm: He]] [cue: dismissed as] “fiction” [content: reports that the rebels had blown up the dam].",
		["contested: the rebels had blown up the dam /  / tamm"],
	],
	[
		"[source: [officials: An official]] [cue: denied] that [content: [content2: [kiral: Kiral] had threatened to quit the climate pact]], as [source2: [daily: the Daily]] [cue2: reported].",
		[
			"contested: Kiral had threatened to quit the climate pact / daily / officials",
		],
	],
	[
		"[source: [kiral: Kiral]] [cue: denied] [content: shelling the hospital].",
		["contested: shelling the hospital /  / kiral"],
	],
];

const ANSWERED: readonly Row[] = [
	[
		"[source: [ruiz: Ruiz]] [cue: claimed] that [content: Kiral had sent ninety drones against the minister’s house]. [source2: [tamm: Tamm]] [cue2: denied] that [content2: Kiral had attacked the house].",
		[
			"contested: Kiral had sent ninety drones against the minister’s house / ruiz / tamm",
		],
	],
	[
		"[source: [officials: An official]] [cue: said] that [content: [tamm: Tamm] had agreed to most of the plan]. [source2: [tamm: Tamm]] [cue2: denied] that [content2: he had agreed to anything].",
		["contested: Tamm had agreed to most of the plan / officials / tamm"],
	],
	[
		"[source: [officials: An official]] [cue: said] that [content: [tamm: Tamm] had agreed to most of the plan]. [source2: [tamm: Tamm]] [cue2: denied] that [content2: he had insulted anybody].",
		["contested: he had insulted anybody /  / tamm"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: the recording was fake].",
		["contested: the recording /  / tamm"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] that [content: Kiral had sent drones against the house]. [source2: [daily: The Daily]] [cue2: doubted] [content2: the account]. [source3: [tamm: Tamm]] [cue3: dismissed] [content3: the claim as a fabrication].",
		["contested: Kiral had sent drones against the house / ruiz / tamm"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] that [content: [kiral: Kiral] had sent drones against the house]. [source2: [chief: The chief]] [cue2: said] [content2: he was very angry]. [source3: [tamm: Tamm]] [cue3: dismissed] [content3: the claim as a fabrication].",
		["contested: Kiral had sent drones against the house / ruiz / tamm"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: it made no sense to sign because the president was not legitimate]. [source2: [kiral: Kiral]] [cue2: rejects] [content2: that argument].",
		[
			"contested: it made no sense to sign because the president was not legitimate / ruiz / kiral",
		],
	],
];

const UNSTATED: readonly Row[] = [
	[
		"[source: [rebels: The rebels]] [cue: said] [content: drones had struck a market]. [kiral: Kiral] denied this, [source2: saying] it had hit a depot.",
		["contested: drones had struck a market / rebels / kiral"],
	],
	[
		"[orland: Orland] has been [cue: accused] by [source: [kiral: Kiral]] [content: of arming the clans], something [orland: it] has repeatedly denied.",
		["contested: of arming the clans / kiral / orland"],
	],
	[
		"[source: [kiral: Kiral]] [cue: said] [content: [orland: Orland] shelled a dam], a charge [orland: Orland] called “pure invention”.",
		["contested: Orland shelled a dam / kiral / orland"],
	],
	[
		"[source: [kiral: Kiral]] [cue: accused] [content: [tamm: him] of shelling a clinic], which [tamm: he] denied.",
		["contested: him of shelling a clinic / kiral / tamm"],
	],
	[
		"[source: [rebels: The rebels]] [cue: said] [content: drones had struck a market]. [kiral: Kiral] has not denied this.",
		[],
	],
	[
		"[source: [rebels: The rebels]] [cue: said] [content: the road was open]. [kiral: Kiral] denied them entry.",
		[],
	],
];

const ECHOED: readonly Row[] = [
	[
		"[source: [kiral: Kiral]] [cue: accused] [content: [orland: Orland] of attacking a refinery]. “[content2: There was no attack,]” [source2: [tamm: an envoy]] [cue2: said].",
		["contested: Orland of attacking a refinery / kiral / tamm"],
	],
	[
		"[source: [kiral: Kiral]] [cue: said] [content: [orland: Orland] had breached the agreement]. [source2: [orland: Orland]] [cue2: said] [content2: it had not breached the agreement].",
		["contested: Orland had breached the agreement / kiral / orland"],
	],
	[
		"[source: [kiral: Kiral]] [cue: said] [content: talks would resume on Monday]. [source2: [orland: Orland]] [cue2: said] [content2: it had no date for an election].",
		[],
	],
];

const BACK: readonly Row[] = [
	[
		"[source: [orland: Orland]] [cue: accused] [content: [kiral: Kiral] of hiding troops in the buffer zone], an allegation [source2: [kiral: Kiral]] [cue2: rejected as] “[content2: a complete fabrication]”.",
		["contested: Kiral of hiding troops in the buffer zone / orland / kiral"],
	],
	[
		"[source: [rebels: The rebels]] [cue: argued] that [content: seats for women had been traded away] – [content2: a charge] [source2: [army: both delegations]] [cue2: deny].",
		["contested: seats for women had been traded away / rebels / army"],
	],
	[
		"According to [source: [daily: the Daily]], [content: the talks will be broken off in May]. [source2: [office: The president’s office]] [cue2: called] [content2: that “speculation”].",
		["contested: the talks will be broken off in May / daily / office"],
	],
	[
		"[source: [orland: Orland]] [cue: accused] [content: [kiral: Kiral] of sending 40 drones across the river].\n“[content2: Another lie,]” [source2: [tamm: Tamm]] [cue2: said].\n[content3: The mission has found no evidence that drones crossed the river], [cue3: according to] [source3: [officials: two officials]].",
		[
			"contested: Kiral of sending 40 drones across the river / orland / tamm, officials",
		],
	],
	[
		"[source: [orland: Orland]] [cue: accused] [content: [kiral: Kiral] of dumping steel]. [source2: [tamm: Tamm]] [cue2: called] [content2: the accusation “baseless”].",
		["contested: Kiral of dumping steel / orland / tamm"],
	],
	[
		"[source: [orland: Orland]] [cue: said] [content: [kiral: Kiral] had shelled a dam]. [source2: [tamm: Tamm]] [cue2: said] [content2: the accusation was false].",
		["contested: Kiral had shelled a dam / orland / tamm"],
	],
	[
		"[source: [orland: Orland]] [cue: said] [content: [kiral: Kiral] had shelled a dam]. [source2: [tamm: Tamm]] [cue2: said] [content2: that was a lie].",
		["contested: Kiral had shelled a dam / orland / tamm"],
	],
	[
		"[source: [orland: Orland]] [cue: said] [content: [kiral: Kiral] had shelled a dam]. [source2: [tamm: Tamm]] [cue2: said] [content2: it was wrong to shell dams].",
		[],
	],
	[
		"[source: [kiral: Kiral]] [cue: rejected] [content: claims that it had moved centrifuges]. “[content2: Baseless,]” [source2: [envoy: its spokesman]] [cue2: said].",
		["contested: it had moved centrifuges /  / kiral, envoy"],
	],
];

const JOINED: readonly Row[] = [
	[
		"[source: [ruiz: Ruiz]] [cue: claimed] [content: [orland: Orland]’s troops had captured the port of Maraz].\n[source2: [army: The army]] [cue2: rejected] [content2: [source3: [orland: Orland]]’s [nominal3: claims] [content3: to have seized Maraz]].",
		["contested: to have seized Maraz / orland, ruiz / army"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: soldiers had burned three villages near the lake]. [source2: [army: The army]] [cue2: denied] that [content2: soldiers burned villages near the lake].",
		[
			"contested: soldiers had burned three villages near the lake / ruiz / army",
		],
	],
];

const CLAIMED: readonly Row[] = [
	[
		"[source: [rebels: The rebels]] [cue: claimed] [content: they had shot down a drone].",
		["claimed: they had shot down a drone / rebels / "],
	],
	[
		"[source: [rebels: The rebels]] [cue: alleged] that [content: votes had been bought].",
		["claimed: votes had been bought / rebels / "],
	],
	[
		"[source: [rebels: The rebels]] [cue: said] [content: they had shot down a drone].",
		[],
	],
	["[source: [kiral: Kiral]] [cue: rejected] [content: [plan: the plan]].", []],
	[
		"[source: [kiral: Kiral]] [cue: did not deny] that [content: troops had crossed].",
		[],
	],
	[
		"[source: [kiral: Kiral]] [refusal: neither confirmed nor denied] [content: the report].",
		[],
	],
	[
		"[source: [kiral: Kiral]] [cue: rejected] [content: calls for a truce].",
		[],
	],
	[
		"“[content: That is a fair point,]” [source: [tamm: Tamm]] [cue: said].",
		[],
	],
];

describe("findClaims", () => {
	it.each(TOLD)(
		"takes what a denial tells for the claim: %s",
		(marked, expected) => {
			expect(claimsIn(marked)).toEqual(expected);
		},
	);
	it.each(ANSWERED)(
		"hears what a denial answers, in other words or called false: %s",
		(marked, expected) => {
			expect(claimsIn(marked)).toEqual(expected);
		},
	);
	it.each(BACK)(
		"finds the claim that a denial points back to: %s",
		(marked, expected) => {
			expect(claimsIn(marked)).toEqual(expected);
		},
	);
	it.each(UNSTATED)(
		"finds a denial that the text tells by the way: %s",
		(marked, expected) => {
			expect(claimsIn(marked)).toEqual(expected);
		},
	);
	it.each(ECHOED)(
		"hears the opposite of what another said: %s",
		(marked, expected) => {
			expect(claimsIn(marked)).toEqual(expected);
		},
	);
	it.each(JOINED)(
		"joins those who say the same thing in other words: %s",
		(marked, expected) => {
			expect(claimsIn(marked)).toEqual(expected);
		},
	);
	it.each(CLAIMED)(
		"makes a claim without a denial only of what is merely claimed: %s",
		(marked, expected) => {
			expect(claimsIn(marked)).toEqual(expected);
		},
	);
});
