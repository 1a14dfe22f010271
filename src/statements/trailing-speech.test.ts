/** Speakers told behind what they say, and between its halves. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"whom an envoy told",
		"[content: The border was open again], [source: a senior Norland official] [cue: told] reporters.",
	],
	[
		"an adjective before the speaker's title",
		"[content: Its second annex is dead], [source: deputy minister Karl Brandt] [cue: told] the daily Tribune.",
	],
	[
		"to whom it was confirmed",
		"[content: The toll is gone], [source: ambassador Petra Lund] [cue: confirmed] to Radio Nord.",
	],
	[
		"what goes on behind whom and when it was told",
		"[content: No one would be forced to sign], [source: the former general] [cue: told] Radio Nord late on Tuesday, [content: and the toll and the quota “stand or fall together”].",
	],
	[
		"whom somebody told of whom a relative clause tells more",
		"“[content: Nobody has to lose,]” [source: Ada Lund, the Orland diplomat who leads the talks], [cue: told] reporters in Bern.",
	],
	[
		"an aide to a woman named before",
		"[content: Her minister will not sign], [source: an aide to her] [cue: said].",
	],
	[
		"speakers behind a year",
		"[content: The island would vote in 2040], [source: two envoys] [cue: said].",
	],
	[
		"what the speaker sets against it",
		"[content: The talks will go on], [source: she] [cue: said], [content: even if the border stays shut].",
	],
	[
		"what somebody else says of it",
		"[content: The port will open], [source: Lund] [cue: said], though [source2: the union] [cue2: rejects] [content2: the terms].",
	],
	[
		"how a source speaks",
		"[content: The bloc could pay for posts], [cue: according to] [source: an official] who requested anonymity.",
	],
	[
		"speakers who are of those spoken of",
		"[content: Three provinces, among them Veltland, reject any early poll], [source: envoys from all three] [cue: said].",
	],
	[
		"what one complains of having been done by what",
		"[content: By bargaining with the rebels], [source: her spokesman, Karl Brandt], [cue: complained], [content: Norland had broken its own truce].",
	],
	[
		"whom one told, amid the clause",
		"[content: The talks], [source: Lund] [cue: told] parliament, [content: had been “useful”].",
	],
	[
		"people close to somebody",
		"[content: He has doubts about the customs post], [source: two aides to him] [cue: say], [content: and would want a longer delay].",
	],
	[
		"what two have each confirmed",
		"[source: The king and the premier] [cue: have each confirmed] that [content: the text is genuine].",
	],
	[
		"what a warning led to",
		"[source: The union]'s [cue: warning] that [content: prices would double] drew a rebuke from the bank.",
	],
	[
		"what one holds behind “that” alone",
		"[source: The leaders of Norland and Veltland, who met on Friday], [cue: hold] that [content: the river must be the border].",
	],
	[
		"a name behind what its bearer is",
		"“[content: A signature is a promise to go on,]” [cue: cautioned] [source: chief mediator Farida Brandt].",
	],
	[
		"somebody blamed who speaks in turn",
		"[source: Police] [cue: blamed] [content: [source2: the rebels]], who [cue2: called] [content2: the charge “absurd”].",
	],
	[
		"what one stands by, and is in nobody's account",
		"[source: The minister] [cue: stood by] [content: his account].",
	],
	["what the page asks", "Had Orland threatened to walk out?"],
	[
		"what may yet be refused",
		"If it refuses the league a port, a panel of three decides.",
	],
	[
		"what may yet be accepted",
		"If Orland accepts the plan, the talks will resume.",
	],
	[
		"what all have to agree to first",
		"9. Once all parties agree to this memorandum, the guns will fall silent.",
	],
	[
		"a promise on a condition",
		"[content: If the vote fails], [source: Norland] [cue: promises] [content: a blockade].",
	],
	["a town held", "The rebels hold the town."],
	["a town that was warned", "The army held Varn, a town warned of floods."],
	[
		"a deal announced",
		"They signed a pact, a deal announced on Monday, and left.",
	],
];

describe("speech told behind its content", () => {
	it.each(rows)("reads or leaves %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
