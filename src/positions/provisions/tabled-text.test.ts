import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "./find-provisions.js";

function provisionsIn(marked: string): readonly string[] {
	return findProvisions(markedInput(marked)).map(({ content }) =>
		content.map(({ text }) => text).join(" | "),
	);
}

type Row = readonly [marked: string, expected: readonly string[]];

const FOUND: readonly Row[] = [
	[
		"[source: [ruiz: Ruiz]] [refusal: declined to discuss] [content: a Kiralian offer, made in a letter on Monday, to demilitarise two islands].",
		["to demilitarise two islands"],
	],
	[
		"[source: [orland: Orland]] [cue: rejected] [content: a proposal by the Union to extend the ceasefire by 60 days, saying it was too long].",
		["to extend the ceasefire by 60 days"],
	],
	[
		"[source: [envoy: The envoy]] [cue: said] [content: the rebels’ counter-offer to release 40 prisoners was serious].",
		["to release 40 prisoners"],
	],
	[
		"[source: [officials: Officials]] [cue: said] [content: the two had concluded an accord under which [orland: Orland] will open its airspace].",
		["Orland will open its airspace"],
	],
	[
		"[source: [envoy: The envoy]] [cue: described] [content: an agreement whereby both armies would withdraw from the pass].",
		["both armies would withdraw from the pass"],
	],
	[
		"[source: [envoy: The envoy]] [cue: said] [content: the two had reached an accord under which they would open the airspace].",
		["they would open the airspace"],
	],
];

const NONE: readonly Row[] = [
	[
		"[source: [orland: Orland]] [cue: rejected] [content: any offer to lease the port].",
		[],
	],
	["[source: [ruiz: Ruiz]] [cue: welcomed] [content: an offer to talk].", []],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: the offer was meant to divide the army].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: recalled] [content: a war under which the ports will suffer].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: recalled] [content: the treaty under which Orland ceded its port].",
		[],
	],
];

describe("a text that says by its name what it is", () => {
	it.each(FOUND)("provides it: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it.each(NONE)("is another thing: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});
});
