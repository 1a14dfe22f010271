import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "./find-provisions.js";

function provisionsIn(marked: string): readonly string[] {
	return findProvisions(markedInput(marked)).map(({ content }) =>
		content.map(({ text }) => text).join(" | "),
	);
}

type Row = readonly [marked: string, expected: readonly string[]];

const BEFORE =
	"[content: Quarrels would go to three judges], [source: [plan: the text]] [cue: goes on]";

const FOUND: readonly Row[] = [
	[
		`${BEFORE}, while [orland: Orland] is to receive 40 boats.`,
		["Quarrels would go to three judges", "Orland is to receive 40 boats"],
	],
	[
		`${BEFORE}; the way into the Union is to be kept open.`,
		[
			"Quarrels would go to three judges",
			"the way into the Union is to be kept open",
		],
	],
	[
		`${BEFORE}; abducted children go home.`,
		["Quarrels would go to three judges", "abducted children go home"],
	],
	[
		`${BEFORE}, whereas the north keeps the mines.`,
		["Quarrels would go to three judges", "the north keeps the mines"],
	],
	[
		`${BEFORE}, and all captives would be freed, though nobody says when.`,
		["Quarrels would go to three judges", "all captives would be freed"],
	],
];

const NONE: readonly Row[] = [
	[
		`${BEFORE}; [source2: [orland: Orland]] [cue2: says] [content2: observers would get 40 boats].`,
		["Quarrels would go to three judges"],
	],
	[`${BEFORE}; the talks go badly.`, ["Quarrels would go to three judges"]],
	[
		`${BEFORE}, while the army shells the harbour.`,
		["Quarrels would go to three judges"],
	],
	[`${BEFORE}; she would see to it.`, ["Quarrels would go to three judges"]],
];

describe("what stands behind a text's own words in their sentence", () => {
	it.each(FOUND)("is laid down with them: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it.each(NONE)("is nothing of the text's: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});
});
