/** Terms that both sides announce of the text a report is about. */

import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "./find-provisions.js";

const DEAL = " [plan: The deal] surprised many.";

describe("terms told before the text is named", () => {
	it.each([
		[
			"what officials of both announce",
			"[source: [officials: Officials from Orland and Kiral]] [cue: announced] that [content: Kiral would free 90 sailors].",
			["Kiral would free 90 sailors"],
		],
		[
			"what both have agreed to",
			"[source: [sides: The two governments]] [cue: agreed] [content: to withdraw their troops from the pass].",
			["withdraw their troops from the pass"],
		],
		[
			"what somebody tells that both have agreed to",
			"[source: [officials: Officials]] [cue: said] [content: the two sides had agreed to free all prisoners].",
			["free all prisoners"],
		],
		[
			"how the talks go on",
			"[source: [sides: The two governments]] [cue: agreed] [content: to meet again in May].",
			[],
		],
		[
			"what one of them does",
			"[source: [orland: Orland]] [cue: announced] that [content: Kiral would free 90 sailors].",
			[],
		],
	])("%s", (_, marked, expected) => {
		const found = findProvisions(markedInput(marked + DEAL));
		expect(
			found.map(({ content }) => content.map(({ text }) => text).join(" | ")),
		).toEqual(expected);
	});
});
