/** Paragraphs: what a text's lines add up to in its line regime. */

import type { Range } from "../../model/span.js";
import { isLower, type LineRegime } from "./line-regime.js";
import type { Line } from "./split-lines.js";

/** The paragraphs of `lines` in order; each starts at its first word and ends at its last. */
export function splitParagraphs(
	text: string,
	lines: readonly Line[],
	regime: LineRegime,
): readonly Range[] {
	const paragraphs: Range[] = [];
	let start = -1;
	let last: Line | null = null;
	for (const line of lines) {
		if (last !== null && !isContinued(text, last, { line, regime, start })) {
			paragraphs.push({ start, end: last.end });
			start = -1;
		}
		if (start < 0) start = line.start;
		last = line;
	}
	if (last !== null) paragraphs.push({ start, end: last.end });
	return paragraphs;
}

/** Whether `line` goes on with the paragraph of the line before it. */
function isContinued(
	text: string,
	before: Line,
	next: {
		readonly line: Line;
		readonly regime: LineRegime;
		readonly start: number;
	},
): boolean {
	const { line, regime, start } = next;
	if (isListMark(text, line)) return false;
	const open = !isClosed(text.charCodeAt(before.end - 1));
	// A link or a name set on a line of its own in the middle of a sentence: "… regularly / criticised / the plan".
	const small = open && isLower(text.charCodeAt(line.start));
	if (line.afterBlank) return small && before.end - before.start > 60;
	if (regime.kind === "line-per-paragraph")
		return small && before.end - start > 40;
	// An indented line opens a paragraph, unless it hangs under a bullet: there the line before it is not closed.
	if (!open && line.indent > before.indent + 1) return false;
	const spare =
		regime.width -
		(before.end - before.start + before.indent) -
		1 -
		firstWordLength(text, line);
	if (spare < 8) return true;
	return (
		line.indent <= before.indent + 1 && isLower(text.charCodeAt(line.start))
	);
}

/** Whether a bullet or a number with its point opens the line: it starts a paragraph in every regime. */
function isListMark(text: string, line: Line): boolean {
	const first = text.charCodeAt(line.start);
	const second = text.charCodeAt(line.start + 1);
	if (
		first === 0x2022 ||
		first === 0x25cf ||
		first === 0x25aa ||
		first === 0x25e6
	)
		return true;
	return (first === 42 || first === 45 || first === 0x2013) && second === 32;
}

function firstWordLength(text: string, line: Line): number {
	let at = line.start;
	while (at < line.end && text.charCodeAt(at) !== 32) at++;
	return at - line.start;
}

/** A sentence may end here: stop, colon, or a closing mark or bracket. */
function isClosed(unit: number): boolean {
	return (
		unit === 46 ||
		unit === 33 ||
		unit === 63 ||
		unit === 58 ||
		unit === 34 ||
		unit === 0x201d ||
		unit === 41
	);
}
