/** What is no statement though a verb of saying stands in it, and where what somebody says ends. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"a past behind a modal is the page's",
		"[source: Lund] [cue: said] [content: she would meet him], but gave no date.",
	],
	[
		"a condition behind provided that is part of what is said",
		"[source: Lund] [cue: said] that [content: her side would sign it, provided that Orland also left the pass].",
	],
	[
		"what only may be confirmed",
		"Once the agency had confirmed that the stock was gone, Orland could sell oil.",
	],
	[
		"what is stopped short of",
		"Lund stopped short of saying that she would sign.",
	],
	[
		"what has been stopped",
		"[source: Orland] [cue: has stopped asking for] [content: a referendum].",
	],
	[
		"what raises hopes",
		"The guns fell silent, raising hopes that the war may end.",
	],
	[
		"what was told, behind what",
		"What [source: Lund] [cue: told] us is that [content: the text is ready].",
	],
	[
		"whose turn it is",
		"[source: Orland] in turn [cue: accuses] [content: Kiral of arming rebels].",
	],
	[
		"a day in the source",
		"[cue: According to] [source: a statement released by the ministry on Monday], [content: the road is open].",
	],
	[
		"a stand behind though",
		"[source: Lund] [cue: said] [content: the text was fair], though [source2: she] [cue2: objected to] [content2: the limit on troops].",
	],
	[
		"a state of mind of whom the clause is about",
		"[source: Lund] [cue: said] [content: her party backed the text but had doubts about the court].",
	],
	[
		"a thing, which has no doubts",
		"[source: [source2: Lund]] [cue: said] [content: the talks were useful] but [cue2: had doubts about] [content2: the court].",
	],
	[
		"nothing, and when",
		"When Ada Lund put down her pen, she said nothing for a while.",
	],
	[
		"whom it was told, and over what, in its midst",
		"[content: The envelope], [source: he] [cue: told] me over coffee on Sunday, [content: contained “a truce with footnotes”].",
	],
	[
		'the clause that a "where" sets it against',
		"Where [source: the minister] [cue: said] [content: the port was closed], ships were seen leaving.",
	],
	[
		"what somebody was asked about",
		"Asked about the other 90, [source: the diplomat] [cue: said], “[content: That is for later.]”",
	],
	[
		"an answer that is a text",
		"Two days later, Norland replied on Wednesday with a text of its own.",
	],
	["who may have a thing", "Citizenship is now open to all who lived there."],
	[
		"what is left unsaid",
		"[source: Lund] [cue: said] [content: Orland would sign the text], without giving a date.",
	],
	[
		"a clause behind what is denied",
		"[source: Lund] [cue: denied] [content: responsibility], and an inquiry ordered by the king has yet to report.",
	],
	[
		"more of the place in which it was said",
		"“[content: We are not there,]” [source: Lund] [cue: told] reporters outside the hall, where the delegates had met.",
	],
	[
		"an answer that is refused",
		"[source: [source2: Lund]] [cue: said] [content: she backed the text] but [cue2: refused to say] [content2: when she would sign].",
	],
	[
		"who does what is asked for",
		"[source: Lund] [cue: wants] [content: the line guaranteed by the security council].",
	],
	[
		"what somebody else asked for, behind not",
		"They will serve in mixed units and not, as [source: the rebels] [cue: had demanded], [content: under their own officers].",
	],
];

describe("where what is said ends", () => {
	it.each(rows)("%s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
