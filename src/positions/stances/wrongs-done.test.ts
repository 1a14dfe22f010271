import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "../provisions/find-provisions.js";
import { findPositions } from "./find-positions.js";

/** Positions as `actor stance target-or-issue`, in text order, of what Ruiz says, who speaks for Orland. */
function standsIn(words: string, cue = "said"): readonly string[] {
	const input = markedInput(
		`Envoys met in [orland: Orland] and read [plan: the pact]. [source: [ruiz: Ruiz]] [cue: ${cue}] [content: ${words}].`,
	);
	return findPositions(input, findProvisions(input)).map(
		({ actor, stance, target, issue }) =>
			[actor, stance, target ?? issue].join(" "),
	);
}

type Row = readonly [words: string, expected: readonly string[]];

const SAID: readonly Row[] = [
	// Of borders one is for or against the change, as of territory.
	["borders could not be changed by force", ["ruiz opposes borders"]],
	[
		"[orland: Orland] would never tolerate violations of the truce",
		["orland supports ceasefire"],
	],
	[
		"[orland: Orland] would not stand for any breach of the ceasefire",
		["orland supports ceasefire"],
	],
	[
		"there could be no impunity for war crimes",
		["ruiz supports accountability"],
	],
	["any use of force was unacceptable", ["ruiz supports non-aggression"]],
	[
		"the obstruction of aid was unacceptable",
		["ruiz supports humanitarian-access"],
	],
	["[orland: Orland] would not break the truce", ["orland supports ceasefire"]],
	["we will let nobody derail [plan: the pact]", ["ruiz supports plan"]],
	[
		"nobody would be allowed to undermine [plan: the pact]",
		["ruiz supports plan"],
	],
	// What is told of the truce is no stand on it.
	["there had been no breach of the truce", []],
	["there would be no violence at the weekend", []],
	// A thing that is no wrong is opposed as it was.
	[
		"[orland: Orland] would never tolerate an amnesty",
		["orland opposes amnesty"],
	],
	["[orland: Orland] opposes a peace force", ["orland opposes peacekeeping"]],
];

const CUED: readonly (readonly [cue: string, ...Row])[] = [
	["condemned", "every breach of the ceasefire", ["ruiz supports ceasefire"]],
	["opposed", "any delay in signing [plan: the pact]", ["ruiz supports plan"]],
	["rejected", "any change to [plan: the pact]", ["ruiz supports plan"]],
	["rejected", "any change to the border", ["ruiz opposes borders"]],
	[
		"rejected",
		"any attempt to redraw frontiers by force",
		["ruiz opposes borders"],
	],
	["ruled out", "impunity for war criminals", ["ruiz supports accountability"]],
	["condemned", "the bombing of the market", []],
	["condemned", "the killing of three villagers", []],
];

describe("findPositions", () => {
	it.each([...SAID])(
		"takes whoever is against a wrong for what is wronged: %s",
		(words, expected) => {
			expect(standsIn(words)).toEqual(expected);
		},
	);

	it.each([...CUED])(
		"takes a wrong that is refused for a stand on what is wronged: %s %s",
		(cue, words, expected) => {
			expect(standsIn(words, cue)).toEqual(expected);
		},
	);
});
