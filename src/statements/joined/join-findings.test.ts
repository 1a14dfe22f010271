/** Rules and learned model as one reader: what each adds, and what of the model's findings is no statement. */

import { describe, expect, it } from "vitest";
import {
	attributionsOf,
	inOrder,
	markStatements,
	unmarked,
} from "../../../test/marked-statements.js";

const found: readonly (readonly [why: string, marked: string])[] = [
	[
		"a subjunctive that no rule reads",
		"[source: Velia] [cue: insists] [content: the clause stay].",
	],
	[
		"a plan that speaks, of which the model knows little",
		"[source: The draft] [cue: caps] [content: both armies at 40,000 soldiers].",
	],
	[
		"a demonstrative that the model's annotators leave out",
		"[source: Her office] [cue: called] [content: that “speculation”].",
	],
];

const leftAlone: readonly (readonly [why: string, text: string])[] = [
	[
		"a wish to stay unnamed, inside what the rules read",
		"[source: A UN official, who asked not to be named], [cue: said] [content: both sides were massing troops].",
	],
	[
		"a question put to the speaker",
		"Asked whether he would sign, [source: Lund] [cue: said] [content: the map was wrong].",
	],
	[
		"a text that waits for an answer",
		"Norland has until Friday to answer a US draft.",
	],
	["what nobody said", "Nobody has claimed authorship of the text."],
];

describe("rules and model together", () => {
	it.each(found)("find %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});

	it.each(leftAlone)("leave alone %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});

	it("are surer of a plain report than of an attitude in passing", () => {
		const [plain] = attributionsOf("“There is no deal,” the envoy said.");
		const [passing] = attributionsOf(
			"The villagers wanted to go home before the snow.",
		);
		expect(plain?.confidence).toBeGreaterThan(0.9);
		expect(passing?.confidence ?? 0).toBeLessThan(0.9);
	});
});
