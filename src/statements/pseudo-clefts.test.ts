/** Stands and names that a sentence tells in an order of its own, and sentences of that shape that tell none. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"what somebody cannot accept",
		"What [source: Lind] [cue: cannot accept] is [content: the clause on rents].",
	],
	[
		"what somebody wants, over an aside",
		"What [source: the rebels] [cue: want], and have wanted since May, is [content: a court].",
	],
	[
		"what somebody tells of another",
		"[content: What it would not stomach], [source: she] [cue: wrote], [content: was “haggling over the dead”].",
	],
	[
		"the figures of two sides",
		"Where [source: the mediators] [cue: say] [content: 120 days], [source2: the rebels] [cue2: say] [content2: 180].",
	],
	["what a thing is", "What the valley has is water."],
	[
		"what she calls it, first",
		"[content: A surrender with footnotes], [source: she] [cue: calls] it.",
	],
	["whom somebody called", "In the evening, she called it off."],
	[
		"words behind a deed, as those of who did it",
		"Lind stayed. [source: Brek] [cue: shrugs]. “[content: She is a charming woman. Check your pockets.]”",
	],
];

describe("stands and names told in another order", () => {
	it.each(rows)("reads or leaves %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
