/** Texts as speakers: what they provide, in every order and wording, and what is only said of them. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"a text under which things would be, in a clause about it",
		"Envoys have [source: a nine-point text] [cue: under which] [content: Norland would keep its fleet].",
	],
	[
		"how a deal was made, which is none of its points",
		"Norland signed a pact under which both were paid in 1990.",
	],
	[
		"a text, not the copy of it that was leaked",
		"The new charter surfaced on Monday. [source: It] [cue: earmarks] [content: 3 billion marks for housing], according to a copy leaked to the Echo.",
	],
	[
		"one of two texts that have no noun of their own",
		"There are two drafts. [source: The first] [cue: caps] [content: the fleet at 30 ships]. [source2: The other] [cue2: sets] [content2: no ceiling].",
	],
	[
		"what another text has, its verb left out",
		"There are two drafts. [source: The first] [cue: lets] [content: them return], the second only after a check.",
	],
	[
		"an adverb before what a text says",
		"[source: The draft] [cue: says] flatly that [content: the port remains Norland's].",
	],
	[
		"a reply, where two texts are in view",
		"Two treaties lie on the table. [source: The reply] [cue: leaves] [content: the fund in the hands of a bank].",
	],
	[
		"the points that a text says behind a colon",
		"[source: The draft] [cue: says]: [content: the port is shared and the army leaves].",
	],
	[
		"the first of others than texts",
		"There are two drafts. Two envoys left the hall at noon. The first keeps a house in Tarn.",
	],
	[
		"the statement of leaders as a text, once its parts are counted",
		"The statement runs to six headings. [source: It] [cue: commits] [content: its authors to a joint force].",
	],
	[
		"a list of somebody's demands as a text",
		"[source: Her list] [cue: would] [content: cap the army at 900 men].",
	],
	[
		"a rule of war, which is no text on the table",
		"Martial law, in force since May, forbids elections.",
	],
	[
		"a line that a text draws on the map",
		"[source: The draft treaty] [cue: draws] [content: the frontier east of the shoal].",
	],
	[
		"what is drawn under a war, and no line",
		"The draft treaty drew a line under the war.",
	],
	[
		"a deed in a clause about an article, which ends before the main verb",
		"[source: Article 12], which [cue: pardons] [content: all but the leaders], has angered widows.",
	],
	[
		"a second deed in a clause about a text",
		"[content3: [source: [source2: The accord]]], which [cue: cedes] [content: the port] and [cue2: lifts] [content2: the levy], [cue3: outraged] [source3: lawmakers].",
	],
	[
		"a paper with a stamp on it",
		"[source: The paper, marked “secret”], [cue: draws] [content: the border along the river].",
	],
	[
		"a clause under a text that a paper, told by what it is, has got",
		"[cue: Under] [source: the plan, obtained by the Echo, a weekly], [content: both armies would withdraw].",
	],
	[
		"members of a subject behind what is set off from a text",
		"[cue: Under] [source: the plan, drafted in Varn], [content: the army, a police force and the militia would leave].",
	],
	[
		"“it” behind one of its articles",
		"[source: The draft treaty] [cue: caps] [content: tolls]. [content2: Boats may fish there], [source2: article 4] [cue2: stipulates]. [source3: It] [cue3: bars] [content3: tankers from the strait].",
	],
	[
		"a text between two",
		"[source: A draft accord between Orland and Kiral, leaked on Monday], [cue: would] [content: move the border to the river].",
	],
	[
		"what a text would have others do",
		"[source: A nine-point plan to avert a war] [cue: would] [content: have both armies pull back]. [source2: A second memorandum] [cue2: has] [content2: Orland ceding the marshes].",
	],
	[
		"what one of two texts does, and the other",
		"[source: The first text] [cue: earmarks] [content: 35 crowns for quays]; [source2: the second] [cue2: trims] [content2: the share to 20 and stops it after May].",
	],
	[
		"what both of them do",
		"[source: The draft] [cue: caps] [content: each fleet]. [source2: Both] [cue2: promise] [content2: free passage], and [source3: both] [cue3: would] [content3: let them come home].",
	],
	[
		"an article, and the next one behind its conjunction",
		"[source: Article 9] [cue: bars] [content: either state from hosting rebels], while [source2: Article 14] [cue2: sets up] [content2: a joint commission].",
	],
	[
		"a text named amid what it provides",
		"[content: Delta farmers], [cue: under] [source: Article 14], [content: stand to share 6 million crowns].",
	],
	[
		"all that a text does, verb by verb, be it a verb of drafting or not",
		"The draft treaty surfaced on Monday. [source: [source2: [source3: It]]] [cue: sets aside] [content: 3 billion marks for roads], [cue2: strips] [content2: the council of its veto] and [cue3: puts off] [content3: elections until June].",
	],
	[
		"a text as speaker, over what is said about it, with a plural noun's form for its verb",
		"[source: The nine-point paper, dated May and stamped ‘secret’], [cue: caps] [content: each army at 900 troops].",
	],
	[
		"a part of a text, or a text that somebody put forward",
		"[cue: Under] [source: article four], [content: a joint board would run the port].",
	],
	[
		"a text under which things would be, with what is said of it",
		"[cue: Under] [source: a draft handed over by Norland last week], [content: both armies would leave the valley].",
	],
	[
		"a text that hands out and lets, its verbs like nouns",
		"[source: [source2: The new draft]] [cue: hands] [content: the rebels the ports], and [cue2: lets] [content2: it name two governors].",
	],
	[
		"a declaration as a text that provides",
		"[source: [source2: The Port Almar Declaration]] [cue: commits] [content: its signers to free passage] and [cue2: caps] [content2: the catch at 900 tonnes].",
	],
	[
		"an article with no comma behind it",
		"[cue: Under] [source: Article 11] [content: a joint commission would hear complaints].",
	],
	[
		"a text that was signed before what it provides",
		"[cue: Under] [source: the truce, signed in May], [content: each side was to pull back its guns].",
	],
	[
		"the phases of a plan",
		"[source: The plan] [cue: calls for] [content: a truce]. [source2: The second phase] [cue2: provides for] [content2: an exchange of prisoners].",
	],
	[
		"a text with a clause about it that has an apposition at its end",
		"[source: The plan], which officials attribute to an envoy, Ada Lind, [cue: would] [content: cut the army].",
	],
	[
		"a text that two put forward",
		"[source: A draft resolution tabled by Orland and sponsored by Kiral] [cue: would] [content: extend the mission].",
	],
	[
		"a text that provides",
		"[source: The plan] [cue: envisages] [content: Norland limiting its army to 600,000 troops].",
	],
	[
		"a text that provides two things",
		"[source: [source2: The text]] also [cue: calls on] [content: both sides to release all detainees], and [cue2: sets] [content2: a deadline of 30 June].",
	],
	[
		"a text that would",
		"[source: The proposal], first seen by two newspapers, [cue: would] [content: cap the army at 80,000].",
	],
	[
		"under a text",
		"[cue: Under] [source: the protocol], [content: elections would be postponed until 2027].",
	],
	[
		"it, when the sentence before was about a text, and a sentence that goes on without a cue",
		"[source: The draft] [cue: proposes] [content: a pact between the neighbours]. [source2: It] also [cue2: floats] [content2: a joint council]. In exchange, [content3: Norland would be readmitted to the forum].",
	],
	[
		"what is to be done as part of a text",
		"[cue: As part of] [source: the agreement], [content: Orland will return nine villages]. As part of the deal, Kiral released 40 men on Monday.",
	],
	[
		"what befalls a text is no provision",
		"The plan collapsed in March and the talks failed.",
	],
];

describe("texts as speakers", () => {
	it.each(rows)("reads or leaves %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
