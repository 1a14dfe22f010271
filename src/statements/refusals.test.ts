/** Refusals to answer or to judge, and deeds that only sound like them. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"who will not judge",
		"[source: The aid office] [cue: declined to assign blame].",
	],
	["who takes no side", "[source: Two envoys] [cue: refused to take sides]."],
	[
		"questions turned away",
		"[source: The negotiators] [cue: turned away all questions].",
	],
	[
		"questions on a matter",
		"[source: Holm] [cue: batted away questions on] [content: the leak].",
	],
	[
		"a letter without an answer",
		"[source: The embassy] [cue: left our letter unanswered].",
	],
	[
		"what was not made clear",
		"[source: The spokesman] [cue: did not make clear] [content: whether the port was meant].",
	],
	[
		"a question left open in front",
		"[source: Peskin] [cue: spoke of] [content: May]; [content2: whether he meant the first] [source2: he] [cue2: did not say].",
	],
	["refugees turned away", "Norland turned away 200 refugees."],
	["a city left", "The army left the town unharmed."],
];

describe("refusals", () => {
	it.each(rows)("reads or leaves %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
