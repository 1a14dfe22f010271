import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "./find-provisions.js";

/** The drafts and words of what a document speaks that nobody could name. */
function provisionsIn(marked: string): readonly (string | null)[][] {
	const input = markedInput(marked);
	const attributions = input.attributions.map((attribution) => ({
		...attribution,
		basis: "document" as const,
	}));
	return findProvisions({ ...input, attributions }).map(
		({ draft, content }) => [
			draft,
			content.map(({ text }) => text).join(" | "),
		],
	);
}

describe("a text that nobody names", () => {
	it.each([
		[
			"[source: The terms], sent on Sunday, [cue: provide for] [content: a halt to shelling and an exchange of captives].",
			[
				[null, "a halt to shelling"],
				[null, "an exchange of captives"],
			],
		],
		[
			"[source: The new blueprint] [cue: would] [content: lift the oil embargo].",
			[[null, "lift the oil embargo"]],
		],
		[
			"[source: A rival proposal] [cue: sets] [content: a ceasefire from May].",
			[[null, "a ceasefire from May"]],
		],
		[
			"[cue: Under] [source: the truce], [content: each army was to move its tanks off the ridge, clear the pass of mines and send home its captives].",
			[
				[null, "each army was to move its tanks off the ridge"],
				[null, "clear the pass of mines"],
				[null, "send home its captives"],
			],
		],
	])("provides something: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it.each([
		"[source: The measures] [cue: include] [content: a halt to shelling].",
		"[source: The report] [cue: says] [content: the oil embargo would be lifted].",
		"[source: The new blueprint] [cue: would] [content: paint the hall blue].",
		"[cue: Under] [source: the truce], [content: the army had left the valley].",
	])("provides nothing: %s", (marked) => {
		expect(provisionsIn(marked)).toEqual([]);
	});
});
