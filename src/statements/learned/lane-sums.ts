/** Rows of small weights added up several at a time: one 32-bit number carries two sums of 16 bits. */

import { STATE_COUNT } from "./states.js";

/** Numbers of 32 bits that a row of weights takes: a byte for each state, raised by 128 so that none is negative. */
export const ROW_WORDS = 4;

/** Numbers of 32 bits that a sum of rows takes: two bytes for each state. */
export const SUM_WORDS = 8;

/** No sum may be made of more rows than this: its 16 bits would overflow. */
export const MOST_ROWS_IN_SUM = 257;

/** What each weight is raised by. */
const RAISE = 128;

/** Picks every second byte of a number, so that each has room to grow. */
const LANES = 0x00ff00ff;

/** Rows of `STATE_COUNT` weights each, packed from row 1 on; row 0 is empty and adds nothing. */
export function packRows(weights: Int8Array): Int32Array {
	const count = weights.length / STATE_COUNT;
	const bytes = new Uint8Array((count + 1) * ROW_WORDS * 4);
	for (let row = 0; row < count; row++) {
		const base = (row + 1) * ROW_WORDS * 4;
		for (let state = 0; state < STATE_COUNT; state++)
			bytes[base + state] = weights[row * STATE_COUNT + state]! + RAISE;
		// Every row counts itself behind its weights, so that a sum knows how often it was raised.
		bytes[base + STATE_COUNT] = 1;
	}
	return new Int32Array(bytes.buffer);
}

/** Adds the packed row at `row` to the sum at `sum`. */
export function addRow(
	rows: Int32Array,
	row: number,
	target: { readonly sums: Int32Array; readonly sum: number },
): void {
	const { sums, sum } = target;
	for (let word = 0; word < ROW_WORDS; word++) {
		const four = rows[row + word]!;
		const at = sum + word * 2;
		sums[at] = sums[at]! + (four & LANES);
		sums[at + 1] = sums[at + 1]! + ((four >>> 8) & LANES);
	}
}

/** Places of rows and of sums that are to be added up: the first `rowCount` and `sumCount` of each list. */
export interface Addends {
	readonly rowList: Int32Array;
	rowCount: number;
	readonly sumList: Int32Array;
	sumCount: number;
}

/** Adds up `addends` to a plain sum for each state: the innermost loop, so it is written out. */
export function addUp(
	memory: { readonly rows: Int32Array; readonly sums: Int32Array },
	addends: Addends,
	totals: Int32Array,
): void {
	const { rows, sums } = memory;
	const { rowList, rowCount, sumList, sumCount } = addends;
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	let e = 0;
	let f = 0;
	let g = 0;
	let h = 0;
	for (let index = 0; index < rowCount; index++) {
		const row = rowList[index]!;
		const first = rows[row]!;
		const second = rows[row + 1]!;
		const third = rows[row + 2]!;
		const fourth = rows[row + 3]!;
		a = (a + (first & LANES)) | 0;
		b = (b + ((first >>> 8) & LANES)) | 0;
		c = (c + (second & LANES)) | 0;
		d = (d + ((second >>> 8) & LANES)) | 0;
		e = (e + (third & LANES)) | 0;
		f = (f + ((third >>> 8) & LANES)) | 0;
		g = (g + (fourth & LANES)) | 0;
		h = (h + ((fourth >>> 8) & LANES)) | 0;
	}
	for (let index = 0; index < sumCount; index++) {
		const sum = sumList[index]!;
		a = (a + sums[sum]!) | 0;
		b = (b + sums[sum + 1]!) | 0;
		c = (c + sums[sum + 2]!) | 0;
		d = (d + sums[sum + 3]!) | 0;
		e = (e + sums[sum + 4]!) | 0;
		f = (f + sums[sum + 5]!) | 0;
		g = (g + sums[sum + 6]!) | 0;
		h = (h + sums[sum + 7]!) | 0;
	}
	const raised = (g >>> 16) * RAISE;
	totals[0] = (a & 0xffff) - raised;
	totals[1] = (b & 0xffff) - raised;
	totals[2] = (a >>> 16) - raised;
	totals[3] = (b >>> 16) - raised;
	totals[4] = (c & 0xffff) - raised;
	totals[5] = (d & 0xffff) - raised;
	totals[6] = (c >>> 16) - raised;
	totals[7] = (d >>> 16) - raised;
	totals[8] = (e & 0xffff) - raised;
	totals[9] = (f & 0xffff) - raised;
	totals[10] = (e >>> 16) - raised;
	totals[11] = (f >>> 16) - raised;
	totals[12] = (g & 0xffff) - raised;
	totals[13] = (h & 0xffff) - raised;
}
