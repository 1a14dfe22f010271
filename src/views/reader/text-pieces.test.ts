import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textPieces } from "./text-pieces.js";

/** Pieces as "text[marks]". */
const shown = (pieces: ReturnType<typeof textPieces<string>>) =>
	pieces.map(({ text, marks }) => `${text}[${marks.join()}]`).join(" ");

describe("the pieces of a text", () => {
	it.each([
		["one where nothing is marked", [], "abcdef[]"],
		["three round a mark", [[2, 4, "x"]], "ab[] cd[x] ef[]"],
		[
			"cut where marks cross",
			[
				[1, 4, "x"],
				[3, 5, "y"],
			],
			"a[] bc[x] d[x,y] e[y] f[]",
		],
		[
			"clipped where a mark begins before the range",
			[[-3, 2, "x"]],
			"ab[x] cdef[]",
		],
		["none for a mark without any text", [[3, 3, "x"]], "abcdef[]"],
	] as const)("are %s", (_name, layers, expected) => {
		expect(
			shown(
				textPieces(
					"abcdef",
					{ start: 0, end: 6 },
					layers.map(([start, end, mark]) => ({ start, end, mark })),
				),
			),
		).toBe(expected);
	});

	it("join to the text again, whatever is marked", () => {
		const layer = fc
			.tuple(fc.nat(40), fc.nat(40))
			.map(([start, end]) => ({ start, end, mark: `${start}-${end}` }));
		fc.assert(
			fc.property(
				fc.string({ maxLength: 40 }),
				fc.array(layer),
				(text, layers) => {
					const pieces = textPieces(
						text,
						{ start: 0, end: text.length },
						layers,
					);
					expect(pieces.map((piece) => piece.text).join("")).toBe(text);
				},
			),
		);
	});
});
