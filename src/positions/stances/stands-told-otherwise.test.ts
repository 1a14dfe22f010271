import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "../provisions/find-provisions.js";
import { findPositions } from "./find-positions.js";

/** Positions as `actor stance target-or-issue`, in text order. */
function positionsIn(marked: string): readonly string[] {
	const input = markedInput(marked);
	return findPositions(input, findProvisions(input)).map(
		({ actor, stance, target, issue }) =>
			`${actor} ${stance} ${target ?? issue}`,
	);
}

/** What Ruiz does with a cue and a content, in a text on a pact of Orland's. */
const ruiz = (cue: string, content: string) =>
	`Envoys of [orland: Orland] read [plan: the pact]. [source: [ruiz: Ruiz]] [cue: ${cue}] [content: ${content}].`;

describe("a stand told otherwise than by its plain words", () => {
	it.each([
		["supports", "[plan: the pact]", ["ruiz supports plan"]],
		["opposes", "those who oppose [plan: the pact]", []],
		["criticised", "opponents of [plan: the pact]", []],
		["questioned", "the motives of those who oppose [plan: the pact]", []],
		["dismissed", "criticism of [plan: the pact]", ["ruiz supports plan"]],
		["condemned", "the rejection of [plan: the pact]", ["ruiz supports plan"]],
		["welcomed", "the rejection of [plan: the pact]", ["ruiz opposes plan"]],
		["warned against", "rejecting [plan: the pact]", ["ruiz supports plan"]],
		["rejected", "calls to veto [plan: the pact]", ["ruiz supports plan"]],
		["regretted", "[plan: the pact] had been rejected", ["ruiz supports plan"]],
		["doubted", "[orland: Orland] would sign [plan: the pact]", []],
		["warned", "[plan: the pact] would be rejected", []],
		["withdrew", "his support for [plan: the pact]", ["ruiz opposes plan"]],
		["softened", "his support for [plan: the pact]", ["ruiz concerned plan"]],
		["reversed", "his opposition to [plan: the pact]", ["ruiz open plan"]],
		["does not insist on", "a ceasefire", ["ruiz open ceasefire"]],
		["said", "critics argued that [plan: the pact] was a disaster", []],
		[
			"said",
			"he thought that [plan: the pact] was a disaster",
			["ruiz opposes plan"],
		],
		["refused", "to sign", ["ruiz opposes plan"]],
		["could veto", "[plan: the pact]", ["ruiz concerned plan"]],
		["could not accept", "[plan: the pact]", ["ruiz opposes plan"]],
		[
			"said",
			"he would be the last to sign [plan: the pact]",
			["ruiz opposes plan"],
		],
		[
			"said",
			"he had been wrong to oppose [plan: the pact]",
			["ruiz open plan"],
		],
	])("Ruiz %s %s", (cue, content, expected) => {
		expect(positionsIn(ruiz(cue, content))).toEqual(expected);
	});

	it.each([
		[
			"an adverb before the cue denies it",
			"[source: [orland: Orland]] no longer [cue: supports] [content: [plan: the pact]].",
			["orland opposes plan"],
		],
		[
			"a mark behind a verb is no object of it",
			"Envoys of [orland: Orland] read [plan: the pact]. “[content: We will sign,]” [source: [ruiz: Ruiz]] [cue: said].",
			["ruiz supports plan"],
		],
		[
			"what was so once is no stand",
			"[source: [orland: Orland]] once [cue: supported] [content: [plan: the pact]].",
			[],
		],
		[
			"what was so at first is no stand",
			"[source: [orland: Orland]] initially [cue: rejected] [content: [plan: the pact]].",
			[],
		],
		[
			"what somebody was is told between commas",
			"[source: [ruiz: Ruiz]], formerly a friend of it, [cue: opposes] [content: [plan: the pact]].",
			["ruiz opposes plan"],
		],
		[
			"what had been so gives way to what is told next",
			"[source: [orland: Orland]], which [cue: had opposed] [content: [plan: the pact]], [source2: [orland: it]] [cue2: endorsed] [content2: [plan: the pact]].",
			["orland supports plan"],
		],
		[
			"a question is no stand",
			"It is unclear whether [source: [orland: Orland]] [cue: supports] [content: [plan: the pact]].",
			[],
		],
		[
			"nobody asks for a rejection by expecting it",
			"[source: [officials: Diplomats]] [cue: expect] [content: [orland: Orland] to reject [plan: the pact]].",
			[],
		],
		[
			"few are not all",
			"[source: [rebels: Few in the capital]] [cue: back] [content: [plan: the pact]].",
			[],
		],
	])("%s", (_, text, expected) => {
		expect(positionsIn(text)).toEqual(expected);
	});
});

/** What Ruiz says, in a text on a pact of Orland's. */
const says = (content: string) => ruiz("said", content);

describe("whose a stand is, and on what it hangs", () => {
	it.each([
		[
			"[orland: Orland] drew a line we could not accept in [plan: the pact]",
			["ruiz opposes plan"],
		],
		[
			"[orland: Orland] had tied the withdrawal to the release of its prisoners",
			["orland conditional withdrawal"],
		],
		["[orland: Orland] had linked the attack to [rebels: the rebels]", []],
		[
			"there could be no ceasefire while the siege lasted",
			["ruiz conditional ceasefire"],
		],
	])("reads %s", (content, expected) => {
		expect(positionsIn(says(content))).toEqual(expected);
	});

	it.each([
		["called", "unfair", ["ruiz concerned plan"]],
		["described", "a trap", ["ruiz opposes plan"]],
	])("reads “which Ruiz %s %s”", (cue, content, expected) => {
		expect(
			positionsIn(
				`[plan: The pact], which [source: [ruiz: Ruiz]] [cue: ${cue}] [content: ${content}], was read.`,
			),
		).toEqual(expected);
	});
});
