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
		"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships]. Compensation for the villagers is put at $40m, though nobody says who pays.",
		["the fleet at 30 ships", "Compensation for the villagers is put at $40m"],
	],
	[
		"[source: [plan: The text]] [cue: gives] [content: the north 12 seats]. How the two armies are to be merged is left to the parties. Customs revenue is split evenly between the provinces.",
		[
			"the north 12 seats",
			"How the two armies are to be merged is left to the parties",
			"Customs revenue is split evenly between the provinces",
		],
	],
	[
		"[source: [plan: The draft]] [cue: frees] [content: 200 prisoners]. Elections are put off until 2031.",
		["200 prisoners", "Elections are put off until 2031"],
	],
	[
		"[source: [plan: The first draft]] [cue: would] [content: cap the army at 60,000], [paper: the second] at 90,000.",
		["cap the army at 60,000", "at 90,000"],
	],
	[
		"What’s in [plan: the paper]. [source: One envoy] [cue: said] [content: it was short]. In short: a truce of 72 hours, watched by 340 monitors. Both armies would pull back to the road.",
		[
			"a truce of 72 hours, watched by 340 monitors",
			"Both armies would pull back to the road",
		],
	],
	[
		"The army is capped at 70,000 in [plan: the first draft], and [source: [paper: the second]] [cue: keeps] [content: that ceiling].",
		["The army is capped at 70,000", "that ceiling"],
	],
];

const NEXT_PARAGRAPH: readonly Row[] = [
	[
		"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships].\nCompensation is put at $40m.\nElections are put off until 2031.",
		[
			"the fleet at 30 ships",
			"Compensation is put at $40m",
			"Elections are put off until 2031",
		],
	],
];

const DUE: readonly Row[] = [
	[
		"[source: [plan: The deal]] [cue: scraps] [content: all duties on steel]. Farmers who lose land to the dam are to be paid $900 a hectare.",
		[
			"all duties on steel",
			"Farmers who lose land to the dam are to be paid $900 a hectare",
		],
	],
];

const SHARES: readonly Row[] = [
	[
		"[source: [plan: The deal]] [cue: scraps] [content: all duties on steel]. Orland gets two seats in the assembly.",
		["all duties on steel", "Orland gets two seats in the assembly"],
	],
	[
		"[source: [plan: The deal]] [cue: scraps] [content: all duties on steel]. The northern council keeps its own police.",
		["all duties on steel", "The northern council keeps its own police"],
	],
	[
		"[source: [plan: The deal]] [cue: scraps] [content: all duties on steel]. Both armies retain their artillery.",
		["all duties on steel", "Both armies retain their artillery"],
	],
	[
		"[source: [plan: The deal]] [cue: scraps] [content: all duties on steel]. Orland got two seats in 2019. She keeps the police. Orland likes the assembly.",
		["all duties on steel"],
	],
];

/** Behind somebody who tells of the text, and with "could" for what it allows. */
const ALLOWED: readonly Row[] = [
	[
		"[source: [envoys: Envoys]] [cue: said] [content: the two had reached [plan: an accord] under which they would open the airspace]. The northern council could keep its own police until 2031.",
		[
			"they would open the airspace",
			"The northern council could keep its own police until 2031",
		],
	],
	[
		"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships]. Around 4,000 rebels are to be taken into the army. In return Orland would drop its claims to the port.",
		[
			"the fleet at 30 ships",
			"Around 4,000 rebels are to be taken into the army",
			"Orland would drop its claims to the port",
		],
	],
	[
		"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships]. Officers serving there shall carry no rockets. The quarrel could harm trade.",
		["the fleet at 30 ships", "Officers serving there shall carry no rockets"],
	],
];

const NONE: readonly Row[] = [
	[
		"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships].\nRain fell on the harbour.\nCompensation is put at $40m.",
		["the fleet at 30 ships"],
	],
	[
		"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships].\nOrland keeps its own police.",
		["the fleet at 30 ships"],
	],
	[
		"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships]. [source2: [ruiz: Ruiz]] [cue2: said] [content2: it was dead]. The damage is put at $40m.",
		["the fleet at 30 ships"],
	],
	[
		"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships]. He is left to explain it. The date is left blank. Orland is divided over it.",
		["the fleet at 30 ships"],
	],
	["Compensation is put at $40m. The seat is left to the north.", []],
];

describe("the exposition of a draft", () => {
	it.each([...FOUND, ...NEXT_PARAGRAPH, ...DUE, ...ALLOWED])(
		"goes on: %s",
		(marked, expected) => {
			expect(provisionsIn(marked)).toEqual(expected);
		},
	);

	it.each(SHARES)("tells what each has by it: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it.each(NONE)("does not go on: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it("stands in no statement", () => {
		const found = findProvisions(markedInput(FOUND[0]![0]));
		expect(found.map(({ statement }) => statement)).toEqual(["s", null]);
		expect(found[1]).toMatchObject({ draft: "plan", issue: "compensation" });
	});
});

const PLAN =
	"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships].";

describe("a clause beside what somebody says", () => {
	it.each([
		[
			`${PLAN} The prisoners – [content2: 611 of them], [cue2: according to] [source2: [daily: the Echo]] – are to be exchanged within a week.`,
			[
				"the fleet at 30 ships",
				"The prisoners – 611 of them, according to the Echo – are to be exchanged within a week",
			],
		],
		[
			`${PLAN} The border guards would be disarmed, and [source2: [ruiz: Ruiz]] [cue2: said] [content2: it was late].`,
			["the fleet at 30 ships", "The border guards would be disarmed"],
		],
		[
			`${PLAN} [content2: The border guards would be disarmed], [source2: [ruiz: Ruiz]] [cue2: said].`,
			["the fleet at 30 ships"],
		],
	])("is the draft's: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});
});
