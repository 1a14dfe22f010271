/** Transcripts: each labelled turn is a statement of whoever the label names. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../../test/marked-statements.js";

const found: readonly (readonly [why: string, marked: string])[] = [
	[
		"questions and answers",
		"[source: MR. LUND]: [content: Good morning. We have a text.]\n[source2: Q]: [content2: Who wrote it?]\n[source3: MR. LUND]: [content3: I will not get into that.]",
	],
	[
		"a turn over several paragraphs",
		"[source: THE PRESIDENT]: [content: There is a plan.]\n[content: It has nine points.]\n[source2: Q]: [content2: May we see it?]\n[source3: THE PRESIDENT]: [content3: Not yet.]",
	],
	[
		"labels in ordinary letters that come again",
		"[source: Ms. Holm]: [content: Will he sign?]\n[source2: Mr. Lund]: [content2: He will.]\n[source3: Ms. Holm]: [content3: When?]\n[source4: Mr. Lund]: [content4: Soon.]",
	],
	[
		"somebody's words inside a turn",
		"[source: MR. LUND]: [content: [source2: The rebels] [cue2: have told] us that [content2: they need six months].]\n[source3: Q]: [content3: Six?]\n[source4: MR. LUND]: [content4: Six.]",
	],
];

const leftAlone: readonly (readonly [why: string, text: string])[] = [
	[
		"headings with a colon, each of which comes once",
		"The government: The president is in the capital.\nThe rebels: Their leader is in the hills.\nThe mediators: They are in Geneva.",
	],
	["one label alone", "NOTE TO EDITORS: The text is attached."],
	[
		"clock times and stage directions between turns",
		"[source: MR. LUND]: [content: Good morning.]\n(Laughter.)\n[source2: Q]: [content2: Who wrote it?]\n[source3: MR. LUND]: [content3: No comment.]\n11:20 A.M.",
	],
];

describe("turns of a transcript", () => {
	it.each(found)("are found: %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});

	it.each(leftAlone)("are not seen in %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
