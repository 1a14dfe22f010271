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

const SAID =
	"[source: [orland: Orland]] [cue: said] [content: the bridge had fallen]";

const CONTESTED = "contested: the bridge had fallen / orland / ";

const POINTING: readonly Row[] = [
	[`${SAID}. [tamm: Tamm] laughed off the report.`, [`${CONTESTED}tamm`]],
	[`${SAID}. [tamm: Tamm] brushed it aside.`, [`${CONTESTED}tamm`]],
	[
		`${SAID}. [tamm: Tamm] shrugged off [orland: Orland]’s claim, [source2: saying] nothing more.`,
		[`${CONTESTED}tamm`],
	],
	[`${SAID}. [tamm: Tamm] insists otherwise.`, [`${CONTESTED}tamm`]],
	[`${SAID}; [kiral: Kiral] begged to differ.`, [`${CONTESTED}kiral`]],
	[`${SAID}. [army: The army] tells a different story.`, [`${CONTESTED}army`]],
	[`${SAID}. Not so, according to [tamm: Tamm].`, [`${CONTESTED}tamm`]],
	[`${SAID}. Untrue, says [army: the army].`, [`${CONTESTED}army`]],
	[`${SAID}. Nonsense, [army: the army] said.`, [`${CONTESTED}army`]],
	[`${SAID}, a claim denied by [army: the army].`, [`${CONTESTED}army`]],
	[
		`${SAID}, which has since been rejected by [army: the army].`,
		[`${CONTESTED}army`],
	],
	[
		`${SAID}. [source2: [tamm: Tamm]] [cue2: called] [content2: the suggestion ‘pure theatre’].`,
		[`${CONTESTED}tamm`],
	],
	[
		`${SAID}. [source2: [tamm: Tamm]] [cue2: described] [content2: the report as “a cheap novel”].`,
		[`${CONTESTED}tamm`],
	],
];

const UNREAD: readonly Row[] = [
	[`${SAID}. [tamm: Tamm] laughed off the ladder.`, []],
	[`${SAID}. [tamm: Tamm] has not brushed it aside.`, []],
	[`${SAID}, unless [tamm: Tamm] says otherwise.`, []],
	[`${SAID}. [tamm: Tamm] chose otherwise.`, []],
	[`${SAID}. Not so fast, says [army: the army].`, []],
	[`${SAID}. Wrong turnings, [army: the army] said, cost time.`, []],
	[`${SAID}, a plan rejected by [army: the army].`, []],
	[
		`${SAID}. [source2: [tamm: Tamm]] [cue2: called] [content2: the evening ‘pure theatre’].`,
		[],
	],
	[
		`${SAID}. [source2: [tamm: Tamm]] [cue2: called] [content2: the report ‘balanced’].`,
		[],
	],
	[
		"[source: [orland: Orland]] [cue: proposed] [content: a debate in May]. [tamm: Tamm] rejected that.",
		[],
	],
	[
		"[source: [officials: Aides]] [cue: said] [content: the bridge would hold], as [source2: [tamm: Tamm]] [cue2: alleges] [content2: it had cracked], but [source3: [tamm: he]] [cue3: called] [content3: the suggestion ‘pure theatre’].",
		["claimed: it had cracked / tamm / "],
	],
];

const STOOD_BY: readonly Row[] = [
	[
		"[source: [tamm: Tamm]] [cue: denied] [content: reports that the pit had been sold]. [source2: [daily: The Daily]] [cue2: said] [content2: it stood by its story].",
		["contested: the pit had been sold / daily / tamm"],
	],
	[
		"[source: [tamm: Tamm]] [cue: denied] that [content: the pit had been sold]. “[content2: I stick to my account,]” [source2: [ruiz: Ruiz]] [cue2: said].",
		["contested: the pit had been sold / ruiz / tamm"],
	],
	[
		"[source: [tamm: Tamm]] [cue: denied] that [content: the pit had been sold]. [source2: [ruiz: Ruiz]] [cue2: said] [content2: she stood by her minister].",
		["contested: the pit had been sold /  / tamm"],
	],
];

describe("findClaims, of denials that point back", () => {
	it.each(POINTING)("finds what is denied: %s", (marked, expected) => {
		expect(claimsIn(marked)).toEqual(expected);
	});
	it.each(UNREAD)("leaves alone: %s", (marked, expected) => {
		expect(claimsIn(marked)).toEqual(expected);
	});
	it.each(STOOD_BY)(
		"hears who stands by what was denied: %s",
		(marked, expected) => {
			expect(claimsIn(marked)).toEqual(expected);
		},
	);
});

it("shows who denies where the words denied stand for others", () => {
	const [claim] = findClaims(
		markedInput(
			`${SAID}. [source2: [army: The army]] [cue2: denied] [content2: it].`,
		),
	);
	expect(claim?.denied.map(({ span }) => span.text)).toEqual([
		"The army denied it",
	]);
});

it("takes what somebody refuses to do for no claim", () => {
	expect(
		claimsIn(
			"[source: [orland: Orland]] [cue: refused] [content: to give the bridge up]. [source2: [tamm: Tamm]] [cue2: said] [content2: he would not give the bridge away].",
		),
	).toEqual([]);
});
