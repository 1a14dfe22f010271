/** The way out for texts of too many lines to look at each: everything is body, cut into pieces at line ends. */

import type { Block } from "../../model/document.js";

/** A text of more lines is no page: a log, a table, or made to exhaust a reader. */
const MOST_LINES = 100_000;
/** Units of a piece, before its last line is finished. */
const PIECE = 5000;

/** Whether `text` has more lines than are looked at one by one; stops counting there. */
export function hasTooManyLines(text: string): boolean {
	let lines = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (
			(unit === 10 ||
				unit === 13 ||
				unit === 12 ||
				unit === 11 ||
				unit === 0x2028 ||
				unit === 0x2029) &&
			++lines > MOST_LINES
		)
			return true;
	}
	return false;
}

/** Body blocks that cover all of `text` from the unit `from` on but white space at their edges. */
export function coarseBlocks(text: string, from: number): readonly Block[] {
	const blocks: Block[] = [];
	let at = from;
	while (at < text.length) {
		const newline = text.indexOf("\n", at + PIECE);
		const end = newline < 0 ? text.length : newline;
		const piece = text.slice(at, end);
		const start = at + piece.length - piece.trimStart().length;
		const stop = at + piece.trimEnd().length;
		if (start < stop) blocks.push({ start, end: stop, kind: "body" });
		at = end + 1;
	}
	return blocks;
}
