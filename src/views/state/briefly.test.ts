import { describe, expect, it } from "vitest";
import { wordsCell } from "../page/cells.js";
import { column, type Row, table } from "../page/page.js";
import { briefly } from "./briefly.js";

const rowOf = (words: string, tellings: number): Row => ({
	cells: {
		words: wordsCell(words, {
			evidence: Array.from({ length: tellings }, (_, at) => ({
				document: `d${at}`,
				span: { start: at, end: at + 1, text: "x" },
				statement: null,
				days: null,
				telling: `d${at}`,
			})),
		}),
	},
});
const long = table({
	name: "stands",
	title: "Where they stand",
	columns: [column("words", "Words")],
	rows: [rowOf("a", 1), rowOf("b", 3), rowOf("c", 1), rowOf("d", 2)],
	empty: "",
});

describe("a table of a brief", () => {
	it("keeps the rows that most tellings tell of, in their order, and counts the others", () => {
		const { rows, legend } = briefly(long, "travaux matrix has all.", 3);
		expect(rows.map(({ cells }) => cells.words?.value)).toEqual([
			"a",
			"b",
			"d",
		]);
		expect(legend).toEqual([
			"The 3 that most tellings tell of, and 1 more: travaux matrix has all.",
		]);
	});

	it("that is short enough stays as it is", () => {
		expect(briefly(long, "", 4)).toEqual(long);
	});
});
