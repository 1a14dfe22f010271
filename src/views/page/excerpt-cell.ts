/** The cell of an excerpt: words around what was searched for, on one line, what was found marked in them. */

import type { Range, Span } from "../../model/span.js";
import { textPieces } from "../reader/text-pieces.js";
import { wordsCell } from "./cells.js";
import type { Cell } from "./page.js";

/** `found` are places in the same text as the excerpt; those outside of it mark nothing. */
export function excerptCell(excerpt: Span, found: readonly Range[]): Cell {
	const own = { start: 0, end: excerpt.text.length };
	const layers = found.map(({ start, end }) => ({
		start: start - excerpt.start,
		end: end - excerpt.start,
		mark: "found" as const,
	}));
	const marks: Range[] = [];
	let text = "";
	for (const piece of textPieces(excerpt.text, own, layers)) {
		const words = oneLine(piece.text, text);
		const start = text.length;
		text += words;
		if (piece.marks.length > 0 && words !== "")
			marks.push({ start, end: text.length });
	}
	const cell = wordsCell(text.trimEnd());
	// A text with marks that a terminal would obey is shown otherwise than it is: its places are no longer known.
	return cell.text === text.trimEnd() ? { ...cell, marks } : cell;
}

/** Line ends and runs of spaces as one space; none at the beginning of a line. */
function oneLine(words: string, before: string): string {
	const joined = words.replace(/\s+/g, " ");
	return before === "" || before.endsWith(" ") ? joined.trimStart() : joined;
}
