/** Stands told of a thing, deeds done for a text and words that were all that somebody said, and what only looks like them. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const ROWS: readonly (readonly [why: string, marked: string])[] = [
	[
		"a text with who backs it",
		"[content: The draft] [cue: enjoys the support of] [source: the bishops].",
	],
	[
		"how a thing is taken, and by whom",
		"[content: The idea of a rotating post] [cue: went down badly with] [source: the generals].",
	],
	[
		"what somebody would do to a text",
		"[source: Norland's government] [cue: would sign] [content: the treaty] tomorrow.",
	],
	[
		"a stand that comes from somebody",
		"[cue: Support for] [content: the accord] came from [source: the dockers' league].",
	],
	[
		"a deed in protest at a text",
		"[source: Judge Karl Venn] [cue: resigned in protest at] [content: the harbour treaty].",
	],
	[
		"a text that is left",
		"[source: Norland] [cue: has quit] [content: the fisheries pact].",
	],
	[
		"what was all that somebody said",
		"“[content: We are reading it,]” was all that [source: the envoy] [cue: would say].",
	],
	[
		"a state of mind in the lists of stances",
		"[source: The deputy] [cue: was scathing about] [content: the memorandum].",
	],
	[
		"words of stance in the plural",
		"[source: The unions] [cue: poked holes in] [content: the timetable].",
	],
	[
		"what a name is called beside a text",
		"[source: Senator Ana Holt], [cue: an opponent of] [content: the canal treaty], left early.",
	],
	[
		"what a name is called of a text that has it",
		"[source: Senator Ana Holt], [content: the treaty]'s [cue: loudest critic], left early.",
	],
	[
		"one of those who are against a text",
		"[source: Senator Ana Holt], one of [content: the treaty]'s [cue: fiercest opponents], left early.",
	],
	[
		"whom a text angers",
		"[content: The memorandum] [cue: has angered] [source: the miners' union].",
	],
	["whom a deed angers", "The raid has angered the miners' union."],
	["whom a text may anger", "The memorandum could anger the miners' union."],
	[
		"a support that a verb and its particle take back, once",
		"[source: The miners' union] [cue: walked back] [content: its support for the memorandum].",
	],
	[
		"a stand in the second of two objects",
		"[source: The harbour guild] [cue: gave] [content: the accord its full backing].",
	],
	[
		"a stand given without an article",
		"[source: The rebels] [cue: gave] [content: the plan short shrift].",
	],
	[
		"a stand that is withheld",
		"[source: The senate] [cue: denied] [content: the treaty its consent].",
	],
	[
		"what is tied to what",
		"[source: Norland] [cue: has linked] [content: the withdrawal to the release of its sailors].",
	],
	[
		"what consent hangs on",
		"[source: Norland] [cue: made] [content: its signature conditional on a date].",
	],
	["what is joined to what", "A canal links the port to the capital."],
	["a party that is backed", "The guild gave Norland its full backing."],
	["what is no stand", "The guild gave the accord its third name."],
	["a critic of no text", "Ana Holt, a critic of the coach, left early."],
	["a deed for no text", "Judge Karl Venn quit the stage in anger."],
	["what once was done", "The envoy had initialled the paper in April."],
];

describe("stands met with, deeds and scant words", () => {
	it.each(ROWS)("reads or leaves %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
