/** Text → the words, numbers and signs that figures are made of. */

import type { Range } from "../../model/span.js";

/** One word, number in digits or sign. */
export interface Piece {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Lower case; dashes and apostrophes made plain. */
	readonly norm: string;
	/** The value of a number in digits; null for all else. */
	readonly digits: number | null;
	/** Whether it stands right behind the piece before it, without a space. */
	readonly isJoined: boolean;
}

/** "600,000", "2.5", "1 200" with a no-break or thin space; words; currency signs with their letters ("US$"). */
const PIECE =
	/\d+(?:[,  ]\d{3})+(?:\.\d+)?(?![\d])|\d+(?:\.\d+)?|[A-Z]{0,2}\$|[A-Za-zÀ-ɏ]+(?:\d+)?|[^\s]/g;

/** The pieces of a range of the text, in order. */
export function lexFigures(text: string, range: Range): readonly Piece[] {
	const pieces: Piece[] = [];
	PIECE.lastIndex = range.start;
	for (
		let match = PIECE.exec(text);
		match !== null && match.index < range.end;
		match = PIECE.exec(text)
	) {
		const raw = match[0];
		const first = raw.charCodeAt(0);
		const isNumber = first >= 48 && first <= 57;
		pieces.push({
			start: match.index,
			end: match.index + raw.length,
			text: raw,
			norm: isNumber
				? raw
				: raw
						.toLowerCase()
						.replace("’", "'")
						.replace(/[–—−‑]/, "-"),
			digits: isNumber ? Number.parseFloat(raw.replace(/[,  ]/g, "")) : null,
			isJoined: match.index === (pieces.at(-1)?.end ?? -1),
		});
	}
	return pieces;
}
