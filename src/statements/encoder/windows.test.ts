import { expect, test } from "vitest";
import { analyze } from "../../language/analyze.js";
import type { Analysis } from "../../model/analysis.js";
import { cutWindows, WINDOW } from "./windows.js";

/** Pieces as long words have them: one for each letter, numbered by their code. */
const letters = (word: string): number[] =>
	[...word].map((letter) => letter.codePointAt(0)!);

function analysisOf(text: string): Analysis {
	return analyze(text, [{ start: 0, end: text.length, kind: "body" }], {
		tag: (words) => words.map(() => "NN"),
	});
}

test("a window holds its passages between a start piece and end pieces", () => {
	const analysis = analysisOf("No . Go on .");
	const passages = [
		{ first: 0, end: 2 },
		{ first: 2, end: 5 },
	];
	const windows = cutWindows(analysis, passages, letters);
	expect(windows).toEqual([
		{
			pieces: [101, 78, 111, 46, 102, 71, 111, 111, 110, 46, 102],
			casings: [0, 2, 2, 7, 0, 2, 2, 1, 1, 7, 0],
			quotations: [0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 0],
			parts: [
				{ passage: 0, first: 0, places: [1, 3] },
				{ passage: 1, first: 0, places: [5, 7, 9] },
			],
		},
	]);
});

test("a passage that fits into no window is cut, and every word stands in one part", () => {
	const analysis = analysisOf("never ".repeat(100));
	const passages = [
		{ first: 0, end: 3 },
		{ first: 3, end: 3 },
		{ first: 3, end: 100 },
	];
	const windows = cutWindows(analysis, passages, letters);
	const places = windows.flatMap(({ pieces, parts }) => {
		expect(pieces.length).toBeLessThanOrEqual(WINDOW);
		return parts.flatMap(({ passage, first, places }) =>
			places.map((place, index) => {
				expect(pieces[place]).toBe(110);
				return `${passage} ${first + index}`;
			}),
		);
	});
	expect(windows.length).toBeGreaterThan(2);
	expect(places).toEqual(
		passages.flatMap(({ first, end }, passage) =>
			Array.from({ length: end - first }, (_, word) => `${passage} ${word}`),
		),
	);
});
