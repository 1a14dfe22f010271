/** Verbs that report only with a thing and what is held of it, and such words in other uses. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"what a thing is held for",
		"[source: Petra Lund] [cue: regards] [content: the document as “nearly” ready].",
	],
	[
		"a number put on it",
		"[source: The health ministry] [cue: put] [content: the toll at 31].",
	],
	[
		"a number weakened",
		"[source: The relief agency] [cue: puts] [content: the cost at more than 40 million crowns].",
	],
	[
		"to whom a deed is laid",
		"[source: Colonel Brandt] [cue: attributed] [content: the strike to the rebels].",
	],
	[
		"what a step is likened to",
		"[source: An opposition deputy] [cue: likened] [content: giving up the port to “selling the roof”].",
	],
	["troops put in a place", "Norland put two brigades at the border."],
	["a thing only seen", "Lind has seen the draft, her office has not."],
	[
		"what somebody would like",
		"[source: Norland] [cue: would like] [content: the plant run by a foreign firm].",
	],
	["what somebody likes", "Holm likes the sea."],
];

describe("a thing and what is held of it", () => {
	it.each(rows)("reads or leaves %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
