/** What somebody holds of a thing just told, set off behind it. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"a figure that is disputed",
		"[source: The operator] [cue: warned] that [content: the cap would cost it a third of its output], [content2: a figure] that [source2: Orland's engineers] [cue2: dispute].",
	],
	[
		"what a charge is called",
		"[source: He] [cue: said] [content: the vote would be “a farce”] – [content2: a charge] [source2: Lund] [cue2: called] [content2: absurd].",
	],
	[
		"whom a charge is rejected by",
		"[content: The army had broken the truce], [source: he] [cue: said], [content2: a charge] [cue2: rejected by] [source2: the president's adviser, Petra Lund].",
	],
	[
		"something denied",
		"[source: The rebels] [cue: say] [content: six men were shot in the camp], [content2: something] [source2: the police] flatly [cue2: deny].",
	],
	[
		"an account that a plural without article disputes",
		"[source: Lund] [cue: said] [content: all roads were open] – [content2: a description] that [source2: aid agencies] [cue2: dispute].",
	],
	[
		"blame that is turned down",
		"[source: Kiral] [cue: blames] [content: Orland for the attack], [content2: a charge] [source2: Orland] [cue2: rejects].",
	],
	["a man feared", "He met Lund, a man the army fears."],
	["a town held", "They met in Varn, a town the rebels have held since May."],
];

describe("what is set off and judged", () => {
	it.each(rows)("reads or leaves %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
