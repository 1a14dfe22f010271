import { describe, expect, it } from "vitest";
import { markedInput } from "../../../../test/marked-positions.js";
import { findProvisions } from "../find-provisions.js";

function provisionsIn(marked: string): readonly string[] {
	return findProvisions(markedInput(marked)).map(({ content }) =>
		content.map(({ text }) => text).join(" | "),
	);
}

type Row = readonly [marked: string, expected: readonly string[]];

const FOUND: readonly Row[] = [
	[
		"Nothing in [plan: the treaty] lets trawlers in; it forbids nets within ten miles of the coast.",
		["forbids nets within ten miles of the coast"],
	],
	[
		"[plan: The proposal] is for a truce of ninety days.",
		["a truce of ninety days"],
	],
	[
		"[plan: The bill] makes it a crime to arm the militias.",
		["it a crime to arm the militias"],
	],
	[
		"Envoys signed [plan: an agreement] to withdraw the gunboats from the strait.",
		["withdraw the gunboats from the strait"],
	],
	[
		"Among other things [plan: the bill] before the Orsk parliament outlaws private militias.",
		["outlaws private militias"],
	],
	[
		"A clause inserted at Velm's request stops trawlers from fishing at night.",
		["stops trawlers from fishing at night"],
	],
	[
		"[plan: The pact] is short. It lets each side keep its flag and bans loudspeakers on the hill.",
		["each side keep its flag", "bans loudspeakers on the hill"],
	],
	["The draft law would shut the mines by 2030.", ["shut the mines by 2030"]],
	[
		"[plan: The port deal] comes down to three things: a joint harbour office, a ban on night sailing and a fund for the pilots.",
		[
			"a joint harbour office",
			"a ban on night sailing",
			"a fund for the pilots",
		],
	],
	[
		"Two seats in the senate and a veto on taxes: that is what the highland parties get in [plan: the charter].",
		["Two seats in the senate", "a veto on taxes"],
	],
	[
		"[plan: The pension offer] – a grant of 1,200 crowns – was read out in the square.",
		["a grant of 1,200 crowns"],
	],
	[
		"Among those who spoke was the drafter of a paragraph freeing the pilots.",
		["freeing the pilots"],
	],
	[
		"The coast has put into [plan: the package] a tunnel under the bay and a ban on ferries.",
		["a tunnel under the bay", "a ban on ferries"],
	],
	[
		"The highlanders wrote a veto on taxes into [plan: the charter].",
		["a veto on taxes"],
	],
	[
		"In the farm chapter Velm won a quota for its cheese.",
		["a quota for its cheese"],
	],
	[
		"Among the concessions written into [plan: the pact] are free buses for pensioners and a ban on night flights.",
		["free buses for pensioners", "a ban on night flights"],
	],
];

const NONE: readonly Row[] = [
	["Envoys would sign [plan: an agreement] to withdraw the gunboats.", []],
	["[plan: The deal] puts the premier under pressure.", []],
	["[plan: The bill] is for a risk that few see.", []],
	["[plan: The accord] includes the following undertakings.", []],
	["[plan: The plan] marks a shift in policy.", []],
	["[plan: The treaty] faces a vote in May.", []],
	["[plan: The deal] worries farmers in the north.", []],
	["[plan: The agreement] bears two signatures.", []],
	["The constitution bars the army from politics.", []],
	["[plan: The accord] has one flaw: a missing date for the vote.", []],
	["Three men signed [plan: the pact]: a general, a priest and a farmer.", []],
	["[plan: The truce] was read out in two places: a court and a market.", []],
	["Months of work went into [plan: the pact].", []],
	["Ruiz put a copy of the letter in her bag.", []],
	["Farmers want a paragraph banning drones.", []],
];

describe("a text that does something in a sentence nobody reports", () => {
	it.each(FOUND)("lays it down: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it.each(NONE)("may do what lays nothing down: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});
});
