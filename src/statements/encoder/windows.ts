/** Passages → windows that the encoder reads at one go. */

import type { Analysis } from "../../model/analysis.js";
import type { PassageRange } from "../learned/passage.js";
import { casingOf, plainWord, quotationStates } from "./plain-words.js";

/** Neighbouring passages, or parts of one, as rows of numbers of one length. */
export interface Window {
	/** Word pieces between a start piece and end pieces, one behind each part. */
	readonly pieces: readonly number[];
	/** `casingOf` and `quotationStates` of the word of each piece; 0 for a piece of no word. */
	readonly casings: readonly number[];
	readonly quotations: readonly number[];
	readonly parts: readonly WindowPart[];
}

/** Some words of a passage and where in the window their first pieces stand. */
export interface WindowPart {
	/** Index of the passage. */
	readonly passage: number;
	/** The first word, counted in the passage. */
	readonly first: number;
	readonly places: readonly number[];
}

/** Numbers of a word's pieces; at least one. */
export type PiecesOf = (word: string) => readonly number[];

const START_PIECE = 101;
const END_PIECE = 102;

/** Pieces of the longest window. */
export const WINDOW = 192;

/** A passage's words, ready for the encoder; lists have one entry a word. */
interface Row {
	readonly pieces: readonly (readonly number[])[];
	readonly casings: readonly number[];
	readonly quotations: readonly number[];
}

/** Windows in the order of the passages; a passage that does not fit into one is cut into several parts. */
export function cutWindows(
	analysis: Analysis,
	passages: readonly PassageRange[],
	piecesOf: PiecesOf,
): readonly Window[] {
	const windows: Window[] = [];
	let open = startWindow();
	passages.forEach((range, passage) => {
		const row = rowOf(analysis, range, piecesOf);
		for (const [first, end] of cutRow(row)) {
			const length = pieceCount(row, first, end);
			if (open.parts.length > 0 && open.pieces.length + length + 1 > WINDOW) {
				windows.push(open);
				open = startWindow();
			}
			addPart(open, row, { passage, first, end });
		}
	});
	if (open.parts.length > 0) windows.push(open);
	return windows;
}

interface OpenWindow extends Window {
	readonly pieces: number[];
	readonly casings: number[];
	readonly quotations: number[];
	readonly parts: WindowPart[];
}

function startWindow(): OpenWindow {
	return { pieces: [START_PIECE], casings: [0], quotations: [0], parts: [] };
}

function addPart(
	window: OpenWindow,
	row: Row,
	part: {
		readonly passage: number;
		readonly first: number;
		readonly end: number;
	},
): void {
	const places: number[] = [];
	for (let word = part.first; word < part.end; word++) {
		places.push(window.pieces.length);
		for (const piece of row.pieces[word]!) {
			window.pieces.push(piece);
			window.casings.push(row.casings[word]!);
			window.quotations.push(row.quotations[word]!);
		}
	}
	window.pieces.push(END_PIECE);
	window.casings.push(0);
	window.quotations.push(0);
	window.parts.push({ passage: part.passage, first: part.first, places });
}

function rowOf(
	{ text, tokens }: Analysis,
	{ first, end }: PassageRange,
	piecesOf: PiecesOf,
): Row {
	const words = tokens
		.slice(first, end)
		.map((token) => plainWord(text.slice(token.start, token.end)));
	return {
		pieces: words.map(piecesOf),
		casings: words.map(casingOf),
		quotations: quotationStates(words),
	};
}

/** Word ranges of a row that fit into a window beside its start and end pieces. */
function cutRow(row: Row): [number, number][] {
	const ranges: [number, number][] = [];
	let first = 0;
	let count = 0;
	row.pieces.forEach(({ length }, word) => {
		if (count + length > WINDOW - 2) {
			ranges.push([first, word]);
			first = word;
			count = 0;
		}
		count += length;
	});
	if (first < row.pieces.length) ranges.push([first, row.pieces.length]);
	return ranges;
}

function pieceCount(row: Row, first: number, end: number): number {
	let count = 0;
	for (let word = first; word < end; word++) count += row.pieces[word]!.length;
	return count;
}
