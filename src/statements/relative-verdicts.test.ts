/** What somebody holds of a thing just told, in a relative clause behind it. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"a bare denial, of which the pronoun is all",
		"[source: He] [cue: claimed] that [content: officials had been beaten], [content2: which] [source2: Orland] [cue2: rejects].",
	],
	[
		"at what a thing is put",
		"[source: Her energy minister, Petra Lund], [cue: has misgivings about] [content: the fee], which [source2: she] [cue2: put] [content2: at twice the market rate].",
	],
	[
		"what a thing is called",
		"[source: Lund] [cue: has doubts about] [content: the dam], which [source2: he] [cue2: called] [content2: a folly].",
	],
	[
		"a clause that judges nothing",
		"[source: Lund] [cue: criticised] [content: the annex, which was written in haste].",
	],
	[
		"a clause set in, around which a sentence goes on",
		"[source: Lund] [cue: said] that [content: the debt, which the bank put at 3 billion crowns, was paid].",
	],
];

describe("verdicts in relative clauses", () => {
	it.each(rows)("reads or leaves %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
