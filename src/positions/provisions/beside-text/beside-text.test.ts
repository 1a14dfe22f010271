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
		"Central to [plan: the accord] is a ban on night flights.",
		["a ban on night flights"],
	],
	[
		"At the core of [plan: the roadmap] lies a fund for the ferrymen.",
		["a fund for the ferrymen"],
	],
	[
		"Part of [plan: the pact] is the return of twelve statues.",
		["the return of twelve statues"],
	],
	[
		"[plan: The roadmap]’s second stage is a pullback of the guns from the ridge.",
		["a pullback of the guns from the ridge"],
	],
	[
		"With [plan: the bill], foreign banks lose their licences.",
		["foreign banks lose their licences"],
	],
	[
		"The widows of Karsk keep their farms under [plan: the compact].",
		["The widows of Karsk keep their farms"],
	],
	[
		"Worship at the shrine is guaranteed to pilgrims of both faiths, in the [content: wording] [source: [ruiz: the elders]] [cue: have approved].",
		["Worship at the shrine is guaranteed to pilgrims of both faiths"],
	],
	[
		"By [plan: the roadmap], the mine stays shut until 2031.",
		["the mine stays shut until 2031"],
	],
	[
		"The ferry dues are halved by [plan: the accord], and smugglers may no longer use the pier.",
		["The ferry dues are halved", "smugglers may no longer use the pier"],
	],
	[
		"Boats will unload at Lusk, as laid down in [plan: the accord].",
		["Boats will unload at Lusk"],
	],
	[
		"Miners may not be sent abroad, by a rule taken over from a sister pact.",
		["Miners may not be sent abroad"],
	],
	[
		"[content: Under [plan: the accord] the guard leaves the bridge], [source: [ruiz: Ruiz]] [cue: said].",
		["the guard leaves the bridge"],
	],
	[
		"[content: The province keeps its own courts], [source: [ruiz: Ruiz]] [cue: said], outlining [plan: the accord].",
		["The province keeps its own courts"],
	],
	[
		"[content: Herders would get a road of their own], [source: [ruiz: Ruiz]] [cue: told] reporters of [plan: the accord].",
		["Herders would get a road of their own"],
	],
	[
		"Under [plan: the border accord] two of the nine forts pass to Orland, and the rest are pulled down.",
		["two of the nine forts pass to Orland", "the rest are pulled down"],
	],
	[
		"Couriers would have to wear armbands, under [plan: the accord].",
		["Couriers would have to wear armbands"],
	],
	[
		"The fund, as foreseen in [plan: the accord], is confined to buying seed.",
		["The fund, as foreseen in the accord, is confined to buying seed"],
	],
	[
		"The guard will leave the hill at dawn, reads [plan: the memorandum].",
		["The guard will leave the hill at dawn"],
	],
	[
		"Nobody is to be punished for speaking the old tongue, runs the third paragraph.",
		["Nobody is to be punished for speaking the old tongue"],
	],
	[
		"Mediators handed over [plan: a text] under which the crossing at Lusk reopens at once.",
		["the crossing at Lusk reopens at once"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: spoke of] [content: a pact in which hill farmers would keep their rifles].",
		["hill farmers would keep their rifles"],
	],
	[
		"Widows get their land back if [plan: the restitution bill] passes.",
		["Widows get their land back"],
	],
	[
		"Once [plan: the accord] is signed, the dam will be handed to a joint company.",
		["the dam will be handed to a joint company"],
	],
	[
		"Orland will open its market to herders in 2030, a delay that figures in [plan: the treaty].",
		["Orland will open its market to herders in 2030"],
	],
	[
		"Tenants will have to repair the roofs – conditions that [plan: the bill] did not contain at first.",
		["Tenants will have to repair the roofs"],
	],
	[
		"[content: The last guns go by June], [source: three people who had read [plan: the accord]] [cue: said].",
		["The last guns go by June"],
	],
	[
		"Each winter, under [plan: the gas protocol], Orland receives salt through the old port.",
		["Orland receives salt through the old port"],
	],
	[
		"Both will withdraw their complaints as part of [plan: the package].",
		["Both will withdraw their complaints"],
	],
	[
		"The army's share of seats falls to 10 percent in [plan: the draft charter].",
		["The army's share of seats falls to 10 percent"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: told] [content: parliament that the truce barred the use of mines at night].",
		["barred the use of mines at night"],
	],
	[
		"A joint patrol on the lake and a tax on salt are written into [plan: the pact].",
		["A joint patrol on the lake", "a tax on salt"],
	],
	[
		"The heart of [plan: the plan] is to close the nine mines by 2030.",
		["close the nine mines by 2030"],
	],
	[
		"The union is near an agreement that adds two days of leave and pays for night buses.",
		["adds two days of leave", "pays for night buses"],
	],
];

const NONE: readonly Row[] = [
	["At the heart of [plan: the plan] lies the belief that ferries pay.", []],
	["Part of [plan: the pact] is a risk for both.", []],
	["Behind [plan: the accord] stands a banker from Lusk.", []],
	["With [plan: the bill], the minister hopes to please farmers.", []],
	["[plan: The accord] is silent. The ceiling stands in another text.", []],
	["Under the old treaty the river is shared equally.", []],
	["The river was shared under a treaty of 1957.", []],
	["Villagers are angry under [plan: the truce].", []],
	["Drivers face long queues under a scheme introduced last year.", []],
	["Ruiz has grown rich under [plan: the accord].", []],
	[
		"[content: Prices will rise], [source: [ruiz: Ruiz]] [cue: said], rejecting [plan: the accord].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: wants] [content: a deal that frees the pilots].",
		[],
	],
	["The sides are waiting for a pact that ends the blockade.", []],
	["No agreement that frees the pilots is in sight.", []],
	["If [plan: the deal] fails, the mines will be closed.", []],
	["The government would fall if voters approve [plan: the treaty].", []],
	["The mood in the room is part of [plan: the deal].", []],
	["The minister's hope is that [plan: the plan] will pass.", []],
	["Without [plan: the deal], wages would be cut.", []],
	["The group lives by a code in which women stay at home.", []],
	["Will the guard leave the bridge under [plan: the accord]?", []],
];

describe("a clause with a text beside it", () => {
	it.each(FOUND)("tells what the text lays down: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it.each(NONE)("may tell something else: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});
});
