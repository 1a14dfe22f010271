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
		"[source: [tamm: Tamm]] [cue: ruled out] [content: giving up the forts] and dismissed as propaganda [source2: [orland: Orland]]’s [nominal2: assertion] that [content2: his gunners had sunk a raft].",
		["contested: his gunners had sunk a raft / orland / tamm"],
	],
	[
		"“[content: Nobody has lost a village,]” [cue: insisted] [source: [tamm: the spokesman]], brushing aside [rebels: rebel] claims that the premier had pawned the crown.",
		["contested: the premier had pawned the crown / rebels / tamm"],
	],
	[
		"[tamm: The mines minister, Tamm], flatly denied local reports that the pit had been sold. “[content: There is no sale,]” [source: [tamm: she]] [cue: said].",
		["contested: the pit had been sold /  / tamm"],
	],
	[
		"Waving away suggestions that the army had fled, [source: [tamm: Tamm]] [cue: said] [content: the front would hold].",
		["contested: the army had fled /  / tamm"],
	],
	[
		"[source: [tamm: Tamm]] [cue: brushed aside reports] that [content: a deal had been struck in secret].",
		["contested: a deal had been struck in secret /  / tamm"],
	],
	[
		"[army: The army] has rejected rumours of a mutiny; [source: [tamm: Tamm]] [cue: said] [content: all was calm].",
		["contested: a mutiny /  / army"],
	],
	[
		"[tamm: Tamm] ridiculed the suggestion that the pit had been sold; [source: [officials: aides]] [cue: said] [content: all was calm].",
		["contested: the pit had been sold /  / tamm"],
	],
	[
		"“[content: The suggestion that the pit was sold is nonsense,]” [source: [tamm: Tamm]] [cue: told] reporters.",
		["contested: the pit was sold /  / tamm"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: [orland: Orland]’s claim that the dam had broken was false].",
		["contested: the dam had broken / orland / tamm"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: there was no truth in reports that the pit had been sold].",
		["contested: the pit had been sold /  / tamm"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: it was simply not true that the pit had been sold].",
		["contested: the pit had been sold /  / tamm"],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: it was wrong that the pit had been sold].",
		[],
	],
	[
		"[orland: Orland] waited. [source: [tamm: Tamm]] [cue: rejected] [content: Orlandian claims that the pit had been sold].",
		["contested: the pit had been sold / orland / tamm"],
	],
	[
		"“[content: That is a lie,]” [source: [tamm: Tamm]] [cue: said] of the claim that the pit had been sold.",
		["contested: the pit had been sold /  / tamm"],
	],
	[
		"Asked about reports that the pit had been sold, [source: [tamm: Tamm]] [cue: said] [content: they were false].",
		["contested: the pit had been sold /  / tamm"],
	],
	[
		"[tamm: Tamm] brushed off claims by [orland: Orland] that he had ordered the raid; [source: [officials: aides]] [cue: said] [content: all was calm].",
		["contested: he had ordered the raid / orland / tamm"],
	],
];

const UNREAD: readonly Row[] = [
	[
		"[kiral: Kiral] has not denied reports that the pit had been sold, [source: [officials: officials]] [cue: said], [content: and will not].",
		[],
	],
	[
		"[kiral: Kiral] dismissed the general who wrote the report that angered the court. [source: [tamm: Tamm]] [cue: said] [content: all was calm].",
		[],
	],
	[
		"[kiral: Kiral] rejected a report of the committee. [source: [tamm: Tamm]] [cue: said] [content: all was calm].",
		[],
	],
	[
		"[kiral: Kiral] was accused of dismissing reports that the dam was weak. [source: [tamm: Tamm]] [cue: said] [content: all was calm].",
		[],
	],
	[
		"[kiral: Kiral] rejected as unworkable a plan for the port. [source: [tamm: Tamm]] [cue: said] [content: all was calm].",
		[],
	],
	[
		"[kiral: Kiral] ridiculed the author of a report that the pit had been sold. [source: [tamm: Tamm]] [cue: said] [content: all was calm].",
		[],
	],
	[
		"[kiral: Kiral] mocked it. [source: [tamm: Tamm]] [cue: said] [content: all was calm].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: the report that angered the court was a shock].",
		[],
	],
	[
		"[source: [tamm: Tamm]] [cue: said] [content: whoever sold it would be wrong].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: they might sign]. “[content2: They’d be wrong,]” [source2: [tamm: Tamm]] [cue2: said].",
		[],
	],
	[
		"[kiral: Kiral] rejected an accusation that [orland: Orland] made on Monday. [source: [tamm: Tamm]] [cue: said] [content: all was calm].",
		[],
	],
	[
		"[source: [kiral: Kiral]] [cue: rejected] [content: a claim for damages of $3m].",
		[],
	],
];

describe("toldDenials", () => {
	it.each(TOLD)(
		"finds a denial that names what it denies: %s",
		(marked, expected) => {
			expect(claimsIn(marked)).toEqual(expected);
		},
	);
	it.each(UNREAD)("leaves alone: %s", (marked, expected) => {
		expect(claimsIn(marked)).toEqual(expected);
	});
});
