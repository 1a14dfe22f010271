import { describe, expect, it } from "vitest";
import { excerptCell } from "./excerpt-cell.js";

const rows: readonly (readonly [
	text: string,
	found: readonly (readonly [number, number])[],
	expected: string,
	why: string,
])[] = [
	["a truce of days", [[2, 7]], "a [truce] of days", "words are marked"],
	["truce", [[0, 5]], "[truce]", "the excerpt is what was found"],
	[
		"a\n\n  truce  of\ndays",
		[
			[5, 10],
			[15, 19],
		],
		"a [truce] of [days]",
		"places move with spaces that are taken out",
	],
	["  no truce", [[20, 25]], "no truce", "a place outside marks nothing"],
	[
		"a truce\u0007",
		[[2, 7]],
		"a truce�",
		"what is shown otherwise is unmarked",
	],
];

describe("an excerpt", () => {
	it.each(rows)("%j with %j is %j: %s", (text, found, expected) => {
		const start = 100;
		const { text: shown, marks = [] } = excerptCell(
			{ start, end: start + text.length, text },
			found.map(([from, to]) => ({ start: start + from, end: start + to })),
		);
		let marked = shown;
		for (const { start, end } of [...marks].reverse())
			marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
		expect(marked).toBe(expected);
	});
});
