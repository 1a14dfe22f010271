/** Whose view, count or words a clause is, told beside it, and what only looks like one. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"to whom it is so",
		"[cue: To] [source: the rebels' chief delegate, Ida Moss], [content: the clause is too weak to be of use].",
	],
	[
		"for whom it is so",
		"[cue: For] [source: the Families of the Lost, a union of kin], [content: the pact is a scandal].",
	],
	[
		"whose count it is by",
		"[cue: By the count of] [source: the Herald], [content: Norland has 30,000 soldiers; a year ago it was 20,000].",
	],
	[
		"whose reckoning it is by",
		"[cue: By [source: the rebels]' reckoning], [content: the army lost 300 men].",
	],
	[
		"a count set off",
		"The hostages – [content: 311 by name], [cue: according to] [source: the Red Lamp] – are to be freed first.",
	],
	[
		"one's words joined to the page's",
		"The paper was long and, [cue: in the words of] [source: one envoy], “[content: duller than a tax form]”.",
	],
	[
		"points behind a colon",
		"[content: Two points are open], [cue: according to] [source: a Norland official]: [content: the flag and the price of gas].",
	],
	[
		"what goes on with a clause under “where”",
		"[cue: According to] [source: two envoys], [content: one would keep it for two years, and for six where ships are concerned].",
	],
	[
		"in whose telling it is so, amid the clause",
		"[content: The general], [cue: in [source: her] telling], [content: was at home].",
	],
	["how somebody fares", "For Norland, the vote is a setback."],
	["when it is so", "For now, the port is shut."],
	["where it is so", "To the east, the border is a river."],
	["what one gets", "For the army, the winter was hard."],
];

describe("views told in front", () => {
	it.each(rows)("reads or leaves %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
