/** Lines of a given width from runs of toned text; widths are those of a terminal, where some letters take two columns. */

import { columnWidth } from "./column-width.js";
import type { Ink, Run } from "./ink.js";

/**
 * `runs` set in lines of at most `width` columns, broken at spaces, and inside a word only where the word alone is too
 * wide. A run carries its own spaces; the space a line breaks at is dropped.
 */
export function wrapRuns(
	runs: readonly Run[],
	width: number,
): readonly (readonly Run[])[] {
	const lines: Run[][] = [];
	let line: Run[] = [];
	let used = 0;
	const startLine = (): void => {
		lines.push(line);
		line = [];
		used = 0;
	};
	for (const piece of pieces(runs, Math.max(1, width))) {
		const wide = columnWidth(piece.text);
		if (used > 0 && used + wide > width && piece.text !== " ") startLine();
		if (piece.text === " " && (used === 0 || used + 1 > width)) continue;
		line.push(piece);
		used += wide;
	}
	if (line.length > 0) startLine();
	return lines.map(withoutTrailingSpace);
}

/** A line as it is printed. Neighbours of one tone are inked together, so that a tone is not switched at every word. */
export function inkLine(line: readonly Run[], ink: Ink): string {
	const joined: { tone: Run["tone"]; text: string }[] = [];
	for (const run of line) {
		const last = joined.at(-1);
		if (last !== undefined && last.tone === run.tone) last.text += run.text;
		else joined.push({ ...run });
	}
	return joined.map((run) => ink(run.tone, run.text)).join("");
}

/** Words and single spaces; a word stays whole over the seam of two runs only if neither has a space there. */
function* pieces(runs: readonly Run[], width: number): Generator<Run> {
	for (const { tone, text } of runs) {
		for (const part of text.split(/( )/)) {
			if (part === "") continue;
			if (part.length * 2 <= width || columnWidth(part) <= width)
				yield { tone, text: part };
			else for (const bit of cutWide(part, width)) yield { tone, text: bit };
		}
	}
}

function* cutWide(word: string, width: number): Generator<string> {
	let bit = "";
	let used = 0;
	for (const letter of word) {
		const wide = columnWidth(letter);
		if (used + wide > width && bit !== "") {
			yield bit;
			bit = "";
			used = 0;
		}
		bit += letter;
		used += wide;
	}
	if (bit !== "") yield bit;
}

function withoutTrailingSpace(line: readonly Run[]): readonly Run[] {
	const end = line.findLastIndex((run) => run.text !== " ");
	return line.slice(0, end + 1);
}
