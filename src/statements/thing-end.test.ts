/** Where a thing spoken of ends. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"before an aside and the grounds",
		"[source: Lund] [cue: opposes] [content: the joint board], however, on the grounds that the gauges were always read by Orland.",
	],
	[
		"before a reason",
		"[source: The farmers] [cue: came out against] [content: the levy] because it is silent on water.",
	],
	[
		"before a clause of its own, over a quotation with a verb",
		"[source: The envoy] [cue: had doubts about] [content: sharing power “with the men who took the station”], but he stayed.",
	],
	[
		"behind what came of a deed",
		"[source: The army] [cue: accused] [content: its rival of launching drones at a port, killing nine people].",
	],
	[
		"before a gesture beside it",
		"[source: The army] [cue: rejected] [content: the charge], waving a telegram.",
	],
	[
		"before a colon and words with a cue of their own",
		"[source: Lund] [cue: warned of] [content: war]: “[content2: It will be quick,]” [source2: he] [cue2: said].",
	],
	[
		"not before the reason in a clause",
		"[source: Lund] [cue: fears] [content: the port will close because nobody pays].",
	],
];

describe("thingEnd", () => {
	it.each(rows)("ends a thing %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
