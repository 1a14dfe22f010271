import fc from "fast-check";
import { expect, test } from "vitest";
import {
	addRow,
	addUp,
	MOST_ROWS_IN_SUM,
	packRows,
	ROW_WORDS,
	SUM_WORDS,
} from "./lane-sums.js";
import { STATE_COUNT } from "./states.js";

const weight = fc.integer({ min: -128, max: 127 });
const row = fc.array(weight, {
	minLength: STATE_COUNT,
	maxLength: STATE_COUNT,
});

/** Adds up `rows`, the first `kept` of them by way of one kept sum. */
function total(rows: readonly number[][], kept: number): number[] {
	const packed = packRows(Int8Array.from(rows.flat()));
	const sums = new Int32Array(SUM_WORDS);
	const rowList = Int32Array.from(rows, (_, at) => (at + 1) * ROW_WORDS);
	for (const place of rowList.subarray(0, kept))
		addRow(packed, place, { sums, sum: 0 });
	const totals = new Int32Array(STATE_COUNT);
	addUp(
		{ rows: packed, sums },
		{
			rowList: rowList.subarray(kept),
			rowCount: rows.length - kept,
			sumList: Int32Array.of(0),
			sumCount: 1,
		},
		totals,
	);
	return [...totals];
}

test("rows and kept sums add up to what their weights add up to", () => {
	fc.assert(
		fc.property(
			fc.array(row, { maxLength: 40 }),
			fc.nat({ max: 40 }),
			(rows, kept) => {
				const expected = Array.from({ length: STATE_COUNT }, (_, state) =>
					rows.reduce((sum, each) => sum + each[state]!, 0),
				);
				expect(total(rows, Math.min(kept, rows.length))).toEqual(expected);
			},
		),
	);
});

test("as many rows of the largest weights as are allowed do not overflow", () => {
	for (const extreme of [-128, 127]) {
		const rows = Array.from({ length: MOST_ROWS_IN_SUM }, () =>
			new Array<number>(STATE_COUNT).fill(extreme),
		);
		expect(total(rows, 100)).toEqual(
			new Array<number>(STATE_COUNT).fill(extreme * MOST_ROWS_IN_SUM),
		);
	}
});
