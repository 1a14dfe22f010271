import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "./find-provisions.js";

function provisionsIn(marked: string): readonly string[] {
	return findProvisions(markedInput(marked)).map(({ content }) =>
		content.map(({ text }) => text).join(" | "),
	);
}

const TEXT = "[source: [plan: The text]] [cue: sets up]";

describe("clauses that hang on what is laid down", () => {
	it.each([
		[
			`${TEXT} [content: a commission of eight, whose rulings would be binding].`,
			["a commission of eight", "whose rulings would be binding"],
		],
		[
			`${TEXT} [content: a mission of 900 observers, who could enter any barracks].`,
			["a mission of 900 observers", "who could enter any barracks"],
		],
		[
			`${TEXT} [content: a council of twelve, which met in May].`,
			["a council of twelve, which met in May"],
		],
		[
			`${TEXT} [content: a joint board, with the south holding the chair for two terms].`,
			["a joint board, with the south holding the chair for two terms"],
		],
		[
			"[source: [plan: The deal]] [cue: laid down] that [content: the revenue be shared, that troops be withdrawn and that prisoners be freed].",
			["the revenue be shared", "troops be withdrawn", "prisoners be freed"],
		],
		[
			"[source: [plan: The deal]] [cue: commits] [content: the north to giving up the coast, and the south to paying for it].",
			["the north to giving up the coast", "the south to paying for it"],
		],
		[
			"[cue: Under] [source: [plan: the deal]], [content: in return the army is to leave the ridge, and up to ten ministers would be rebels].",
			["the army is to leave the ridge", "up to ten ministers would be rebels"],
		],
		[
			"[plan: The deal] is done. [source: [kiral: Kiral]] [cue: undertakes] [content: to free the sailors, to open the port and to pay for the bridge].",
			["free the sailors", "open the port", "pay for the bridge"],
		],
		[
			"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships]. The board is to be run jointly, with both sides entitled to a veto.",
			[
				"the fleet at 30 ships",
				"The board is to be run jointly, with both sides entitled to a veto",
			],
		],
	])("are read: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});
});
