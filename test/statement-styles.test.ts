/** Statements in the marks, cases and layouts of many house styles: found in each, and what only looks like one left alone. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	markStatementsByEncoder,
	unmarked,
} from "./marked-statements.js";

const DIRECT = [
	[
		"straight marks",
		'"[content: There is no deal,]" [source: the envoy] [cue: said].',
	],
	[
		"curly marks",
		"“[content: There is no deal,]” [source: the envoy] [cue: said].",
	],
	[
		"single marks",
		"‘[content: There is no deal,]’ [source: the envoy] [cue: said].",
	],
	[
		"single straight marks",
		"'[content: There is no deal,]' [source: the envoy] [cue: said].",
	],
	[
		"low marks",
		"„[content: There is no deal]“, [source: the envoy] [cue: said].",
	],
	[
		"low marks behind a colon",
		"[source: The envoy] [cue: said]: „[content: There is no deal.]“",
	],
	[
		"angle marks",
		"«[content: There is no deal]», [source: the envoy] [cue: said].",
	],
	[
		"angle marks with spaces",
		"« [content: There is no deal] », [source: the envoy] [cue: said].",
	],
	[
		"a mark never closed",
		"[source: The envoy] [cue: said]: “[content: There is no deal.]",
	],
	[
		"a mark never closed, another speaker behind it",
		"[source: Lund] [cue: said]: “[content: There is no deal.]\n[source2: Holm] [cue2: said] [content2: the map was wrong].",
	],
	[
		"a mark never opened",
		"[content: There is no deal],” [source: the envoy] [cue: said].",
	],
] as const;

const LAYOUT = [
	[
		"a dash of dialogue",
		"— [content: There is no deal], [cue: said] [source: the envoy].",
	],
	["capitals", "[source: THE ENVOY] [cue: SAID] [content: THERE WAS NO DEAL]."],
	[
		"a headline in capitals",
		"[source: ENVOY] [cue: SAYS] [content: THERE IS NO DEAL]",
	],
	[
		"a headline",
		"[source: Envoy] [cue: Says] [content: There Is No Deal on the Map]",
	],
	[
		"a headline with its source behind",
		"[content: No Deal on the Map], [source: Envoy] [cue: Says]",
	],
	[
		"a bullet",
		"• [source: The envoy] [cue: said] [content: there was no deal].",
	],
	[
		"a dash of a list",
		"- [source: Norland] [cue: said] [content: it would sign the text].",
	],
	[
		"a bullet before a quotation",
		"* “[content: We will sign,]” [cue: said] [source: Holm].",
	],
	[
		"a numbered list",
		"1. [source: Norland] [cue: said] [content: it would sign the text].",
	],
	[
		"a bullet with a heading",
		"• Norland: [source: The ministry] [cue: said] [content: it would sign].",
	],
] as const;

const NATION = [
	[
		"British marks inside reported words",
		"[source: The minister] [cue: told] MPs that [content: he could not support ‘any text’ of this kind].",
	],
	[
		"British nesting",
		"‘[content: It is “a start”,]’ [cue: said] [source: Mr Lund].",
	],
	[
		"American nesting",
		"\"[content: It is 'a start,']\" [source: Mr. Lund] [cue: said].",
	],
	[
		"an American interruption",
		'"[content: We will sign,]" [source: Ms. Holm] [cue: said] Tuesday, "[content: if the map is mended.]"',
	],
	[
		"a British interruption",
		"“[content: We will sign]”, [cue: said] [source: Ms Holm] on Tuesday, “[content: if the map is mended]”.",
	],
] as const;

const LEFT_ALONE = [
	["a name in marks", "The so-called “peace dividend” never came."],
	["a scare quote", "The “line” runs through two villages."],
	["the title of a work", "The film “A River of Glass” opened on Monday."],
	["a heading with a colon", "Background: the map of 1974"],
	["feet and inches", "The fence is 6' 2\" high and 3' 1\" deep."],
] as const;

describe.each([
	["linear", markStatements],
	["encoder", markStatementsByEncoder],
])("statements, by the engine %s,", (_, marking) => {
	it.each([...DIRECT, ...LAYOUT, ...NATION])(
		"are found in %s",
		async (_, marked) => {
			expect(await marking(unmarked(marked))).toBe(inOrder(marked));
		},
	);

	it.each(LEFT_ALONE)("are not seen in %s", async (_, text) => {
		expect(await marking(text)).toBe(text);
	});
});
