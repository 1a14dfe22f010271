import { describe, expect, it } from "vitest";
import type { StatementEntry } from "../../model/account.js";
import { makeSpan } from "../../model/span.js";
import { statementWordsCell } from "./statement-words.js";

const TEXT = "The envoy said a truce\nholds. “A truce,” he said.";

const span = (words: string) => {
	const start = TEXT.indexOf(words);
	return makeSpan(TEXT, start, start + words.length);
};

const rows: readonly (readonly [
	form: StatementEntry["form"],
	content: readonly string[],
	found: readonly string[],
	expected: string,
	why: string,
])[] = [
	[
		"indirect",
		["a truce\nholds"],
		["truce", "holds"],
		"a [truce] [holds]",
		"places move with line ends that are taken out",
	],
	["direct", ["A truce,"], [], "“A truce,”", "nothing was searched for"],
	[
		"direct",
		["a truce", "A truce,"],
		["A truce,"],
		"“a truce” … “[A truce,]”",
		"marks stand behind what is put between",
	],
	[
		"none",
		["a truce"],
		["truce"],
		"said a [truce]",
		"a refusal begins with its own words",
	],
	["none", [], ["truce"], "said", "a place outside the content marks nothing"],
	["indirect", [], ["truce"], "Said", "without content the cue stands alone"],
];

describe("the words of a statement", () => {
	it.each(rows)(
		"%s of %j with %j are %s: %s",
		(form, content, found, expected) => {
			const cell = statementWordsCell(
				{
					key: "key",
					form,
					speaker: null,
					via: [],
					source: null,
					cue: span("said"),
					content: content.map(span),
					venue: null,
					hedges: [],
					said: null,
					issue: null,
					confidence: null,
				},
				found.map(span),
			);
			let marked = cell.text;
			for (const { start, end } of [...(cell.marks ?? [])].reverse())
				marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
			expect(marked).toBe(expected);
		},
	);
});
