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
	[
		"who says that they will not",
		"[source: The ministry] [cue: said it would not comment on] [content: the leak].",
	],
	[
		"who says what they do not know",
		"[source: The army] [cue: said] [content: it could not confirm the report].",
	],
	[
		"a clause that is not confirmed",
		"[source: Holm] [cue: declined to confirm] that [content: the text is the latest].",
	],
	[
		"a subject that is left alone",
		"[source: The embassy] [cue: would not discuss] [content: the subject].",
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
	[
		"who has yet to comment",
		"[source: Queen Ilse of Norland] [cue: has yet to comment].",
	],
	[
		"who has yet to take sides",
		"[source: Karl Brandt, who leads the committee], [cue: has yet to take a position].",
	],
	[
		"who has not spoken where others hear",
		"[source: The general] [cue: has not spoken publicly on] [content: the ruling].",
	],
	[
		"what is refused, in front",
		"On [content: the complaint] [source: a spokesman] [cue: had nothing to say].",
	],
	[
		"a body that declines",
		"[source: The navy command] [cue: declined to discuss] [content: the harbour].",
	],
	[
		"calls not returned",
		"[content: Calls to [source: the governor's office]] [cue: were not returned].",
	],
	[
		"requests without an answer",
		"[content: Requests for comment sent to [source: the ministry]] [cue: were not answered].",
	],
	[
		"a reply not drawn",
		"[content: An e-mail to [source: the union]] [cue: drew no reply].",
	],
	[
		"what one would not be drawn on, behind what one said",
		"[source: [source2: She]] [cue: said] [content: the port was “not lost”], and [cue2: would not be drawn on] [content2: the date].",
	],
	[
		"what a speaker was asked, which he does not say",
		"[source: A spokesman, asked about the pull-back], [cue: said] that [content: the army would obey].",
	],
	[
		"what was asked and not answered",
		"Asked [content: if Orland would be invited], [source: Lund] smiled and [cue: offered no reply].",
	],
	[
		"calls that somebody did not return",
		"[source: The chief envoy, Karl Brandt], [cue: did not return] [content: calls].",
	],
	[
		"an opinion kept to oneself",
		"[source: Orland, the other sponsor], [cue: has reserved its opinion].",
	],
	[
		"a counsel kept",
		"[source: The governor] [cue: kept his own counsel on] [content: the annex].",
	],
	[
		"somebody not available",
		"[source: Lund] [cue: was not available for comment].",
	],
	["money not available", "The money was not available for the dam."],
	["a table reserved", "The envoy reserved a table."],
	["a fee not returned", "The fee paid to the bank was not returned."],
	["who has yet to act", "The court has yet to sit."],
	["refugees turned away", "Norland turned away 200 refugees."],
	["a city left", "The army left the town unharmed."],
];

describe("refusals", () => {
	it.each(rows)("reads or leaves %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
