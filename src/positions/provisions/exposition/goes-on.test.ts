import { describe, expect, it } from "vitest";
import { markedInput } from "../../../../test/marked-positions.js";
import { findProvisions } from "../find-provisions.js";

function provisionsIn(marked: string): readonly string[] {
	return findProvisions(markedInput(marked)).map(({ content }) =>
		content.map(({ text }) => text).join(" | "),
	);
}

type Row = readonly [marked: string, expected: readonly string[]];

const PLAN =
	"[source: [plan: The plan]] [cue: lifts] [content: the oil embargo].";

const FOUND: readonly Row[] = [
	[
		`${PLAN} The lighthouses would stay with [orland: Orland].`,
		["the oil embargo", "The lighthouses would stay with Orland"],
	],
	[
		`${PLAN}\nPilots would be trained in the north.`,
		["the oil embargo", "Pilots would be trained in the north"],
	],
	[
		`${PLAN} Pilots would be trained in the north. Tolls would be shared equally.`,
		[
			"the oil embargo",
			"Pilots would be trained in the north",
			"Tolls would be shared equally",
		],
	],
	[
		`${PLAN} A fund of 40 boats, half of them from abroad, would go to fishermen.`,
		[
			"the oil embargo",
			"A fund of 40 boats, half of them from abroad, would go to fishermen",
		],
	],
	[
		`${PLAN} Should [orland: Orland] break its word, the ban would return after 60 days.`,
		["the oil embargo", "the ban would return after 60 days"],
	],
	[
		`${PLAN} It also has [orland: Orland] clearing the mines.`,
		["the oil embargo", "Orland clearing the mines"],
	],
	[
		`${PLAN} The port would remain under the Union’s flag, though nobody says for how long.`,
		["the oil embargo", "The port would remain under the Union’s flag"],
	],
	[
		`${PLAN} Watching over the truce would fall to [orland: Orland].`,
		["the oil embargo", "Watching over the truce would fall to Orland"],
	],
	[
		`${PLAN} The talks were long. Pilots would be trained in the north.`,
		["the oil embargo", "Pilots would be trained in the north"],
	],
	[
		`${PLAN} Fishermen, under Article 9, stand to share $6 million.`,
		[
			"the oil embargo",
			"Fishermen, under Article 9, stand to share $6 million",
		],
	],
	[
		"It comes on top of [plan: a peace plan] under which [orland: Orland] would keep 800 soldiers, though nobody has signed it.",
		["Orland would keep 800 soldiers"],
	],
];

const NONE: readonly Row[] = [
	[`${PLAN} Farmers would suffer most.`, ["the oil embargo"]],
	[`${PLAN} The price would be high. She would pay it.`, ["the oil embargo"]],
	[
		`${PLAN}\nThe talks were long.\nPilots would be trained in the north.`,
		["the oil embargo"],
	],
	[`${PLAN} It has angered the army.`, ["the oil embargo"]],
	[`${PLAN} The hopes of both would come to nothing.`, ["the oil embargo"]],
	[`${PLAN} The truce would fall to pieces.`, ["the oil embargo"]],
	[
		`${PLAN} Fishermen, under Article 9, have reason to sing.`,
		["the oil embargo"],
	],
	[
		"It comes on top of [plan: a peace plan] under which [orland: Orland] suffered.",
		[],
	],
];

describe("what stands behind a text's own words", () => {
	it.each(FOUND)("goes on with them: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it.each(NONE)("goes on with something else: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});
});
