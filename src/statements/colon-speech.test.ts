/** Speech that a colon alone brings in, and colons that bring in none. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"what a speaker was blunt about",
		"[source: The chancellor] [cue: was blunter still]: [content: the offer was an insult].",
	],
	[
		"an answer somebody had",
		"Asked about the delay, [source: the envoy] [cue: had a short answer]: [content: the map was not ready].",
	],
	[
		"what somebody's condition is",
		"[source: The premier]'s [cue: condition is a single one]: that [content: the dam stay shut until June].",
	],
	[
		"for whom a message is told",
		"For [source: the rebels], the message [cue: was simple]: [content: no pardon, no peace].",
	],
	[
		"how it was put, on a day",
		"[source: Viktor Holm] [cue: had put it most starkly] on May 7: [content: the troops would leave or be forced out].",
	],
	[
		"a list of things",
		"The envoy brought three papers: a map, a list and a letter.",
	],
	["what a thing is like", "The harbour was quiet: two ships lay at anchor."],
	[
		"a speaker in the midst of it",
		"Her deputy had a milder reply: [content: the clause on archives was fine], [source: he] [cue: reasoned].",
	],
];

describe("speech behind a colon", () => {
	it.each(rows)("reads or leaves %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
