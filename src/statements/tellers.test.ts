/** Who tells what, where no plain verb of saying with its subject does: tellers unnamed, witnessed, owning a noun, brought in by another verb. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"what is understood",
		"[cue: It is understood] that [content: the two sides will meet in Bern].",
	],
	[
		"what is understood, amid the clause",
		"[content: The ceasefire], [cue: it is understood], [content: will begin at midnight].",
	],
	[
		"what people were told",
		"Residents [cue: were told] that [content: the road would open in May].",
	],
	[
		"by whom they were told",
		"The families [cue: were informed] by [source: the army] that [content: the search had ended].",
	],
	["what people came to think", "She was persuaded that the text was sound."],
	[
		"what somebody was heard to say",
		"[source: The ambassador] was overheard [cue: telling] a colleague that [content: the talks were dead].",
	],
	[
		"what a paper shows somebody arguing",
		"Leaked minutes show [source: Lund] [cue: arguing] that [content: the amnesty should be “as narrow as possible”].",
	],
	[
		"what somebody holds, in a noun",
		"[source: The army]'s [cue: version] that [content: the boat had fired first] was wrong.",
	],
	[
		"what an owner insists on",
		"[source: Its] [cue: insistence on] [content: a veto over the budget] led to the collapse of the talks.",
	],
	[
		"what an owner is against, in an opening phrase",
		"Despite [source: Norland]'s [cue: opposition to] [content: the dam], work will start in May.",
	],
	[
		"what conditions are",
		"[cue: The conditions set by] [source: the rebels] are [content: a general amnesty and two seats in the cabinet].",
	],
	["how a condition is judged", "Their main demand is a joke."],
	[
		"what somebody went on to say",
		"[source: The minister] [cue: went on to say] that [content: the port would close].",
	],
	[
		"what somebody went on air to welcome",
		"[source: The minister] [cue: went on television to welcome] [content: the plan].",
	],
	[
		"whom somebody went to welcome",
		"The minister went to the border to welcome the prisoners.",
	],
	[
		"what somebody used a day to announce",
		"[source: The ministry] [cue: used the occasion to announce] that [content: it would reopen two schools].",
	],
	[
		"what is yet to be announced",
		"The president is expected to announce on Friday that the talks are over.",
	],
	[
		"figures by their source",
		"Estimates differ: [content: 40], [cue: says] [source: the ministry]; [content2: more than 100], [cue2: according to] [source2: the union].",
	],
	[
		"a paper to be believed",
		"If [source: the Echo] [cue: is to be believed], [content: the cabinet never saw the map].",
	],
	[
		"an account of one's own",
		"[cue: By [source: the ministry]'s own account], [content: only four schools have reopened].",
	],
	[
		"what the army says, behind “or so”",
		"[content: The bridge is safe], or so [source: the army] [cue: says].",
	],
	["an answer", "[content: No], [cue: said] [source: the owners]."],
	[
		"a condition turned round",
		"[content: Had they known], [cue: said] [source: the widow], [content: they would never have come].",
	],
	[
		"what a colon names",
		"[content: Two things are missing], [source: Lund] [cue: complained]: [content: money and time].",
	],
	[
		"words behind a deed and a colon",
		"Asked whether he would sign, [source: the premier] [cue: nodded]: “[content: If the map is right.]”",
	],
	[
		"what goes on in the tense of reports",
		"[source: Lund] [cue: said] that [content: both sides had left, although two men had yet to go].",
	],
	[
		"what the page tells in the present",
		"[source: Lund] [cue: said] that [content: the strip would be wide], but the stakes are far apart.",
	],
	[
		"what nobody would say",
		"[source: The spokesman] [cue: would say] [content: neither where nor when the two would meet].",
	],
];

describe("tellers", () => {
	for (const [why, marked] of rows)
		it(why, () => {
			expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
		});
});
