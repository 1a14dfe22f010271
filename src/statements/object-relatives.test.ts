import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows = [
	[
		"a text rejected",
		"[source2: [content: The draft] that [source: Orland] [cue: rejected]] [cue2: would] [content2: ban missiles].",
	],
	[
		"a text rejected at a time told",
		"[source2: [content: The plan] which [source: Orland] [cue: threw out] on 3 July] [cue2: set] [content2: the share at 30%].",
	],
	[
		"a clause with what it is on",
		"The envoys met over [content: the clause on the port] that [source: Orland] [cue: opposes].",
	],
	[
		"what it is described as",
		"The text that [source: Lund] [cue: described] [content: as a gift] would ban missiles.",
	],
	["no stand", "They met in a hall that Orland had shelled."],
] as const;

describe("a stand in a clause about a thing", () => {
	it.each(rows)("reads or leaves %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
