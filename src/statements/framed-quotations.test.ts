/** Quotations whose speaker a copula names, and speech that only its place in the sentence tells. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"how somebody put it",
		"“[content: Too little and too late]” was how [source: the opposition leader, Karl Brandt], [cue: described] the offer.",
	],
	[
		"behind a dash",
		"“[content: Never again]” – that is how [source: Ada Lund] [cue: put] it on Friday.",
	],
	[
		"what somebody shouted",
		"“[content: We are not beggars]” is what [source: a farmer from Veltland] [cue: shouted] at the convoy.",
	],
	[
		"all that was said",
		"“[content: Ask the generals]” was all [source: the minister] [cue: would say].",
	],
	[
		"whose verdict it was",
		"“[content: No deal is dead until it is buried,]” was [cue: the verdict] of [source: one Orland diplomat].",
	],
	[
		"whose answer it was",
		"“[content: A bad text is worse than none]” was [source: the union]'s [cue: answer].",
	],
	[
		"a reply and where it comes from",
		"“[content: Not for sale,]” [cue: came the reply] from [source: Bern].",
	],
	["what there is no more of", "“Peace” is all we have left."],
	["what a thing is called", "“Sunrise” is what the operation was called."],
	[
		"all that a clause announces",
		"All [source: she] [cue: would say] was that [content: the talks “had not failed”].",
	],
	[
		"what a clause announces behind a colon",
		"All [source: he] [cue: would add] was: “[content: Wait for Monday.]”",
	],
	[
		"a verb of no speech behind a quotation",
		"“[content: You promised us a bridge,]” [source: the guard at the gate] [cue: shook] his head.",
	],
	[
		"a clause that two commas set off",
		"[content: A council without money], [source: the Orland deputies] [cue: like to say], [content: is a choir without voices].",
	],
	[
		"a clause as the subject",
		"[content: What we need], [source: they] [cue: shout], [content: is a roof].",
	],
	[
		"the verb before its speaker",
		"[content: A truce without monitors], [cue: jeered] [source: opposition leader Karl Brandt], [content: was “a pause for breath”].",
	],
	["what merely seems", "The port, it seems, will stay shut."],
	["a participle", "The minister, a lawyer trained in Bern, was not present."],
	["members of a list", "The rebels, the army and the police were all there."],
];

describe("framed quotations", () => {
	for (const [why, marked] of rows)
		it(why, () => {
			expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
		});
});
