/** Parts lines that open with two labels: "Art. 1. (1) The Parties …" is a line for the article and one for its paragraph. */

import { readLabel } from "./read-label.js";
import type { TextLine } from "./text-lines.js";

/** How much deeper the second label counts as standing. */
const DEEPER = 2;

/** The lines, each with one label at most. */
export function chainedLines(
	text: string,
	lines: readonly TextLine[],
	units: readonly string[],
): readonly TextLine[] {
	return lines.flatMap((line) => {
		const inner =
			line.blank || line.furniture ? null : innerStart(text, line, units);
		if (inner === null) return [line];
		return [
			{ ...line, end: inner },
			{ ...line, start: inner, content: inner, indent: line.indent + DEEPER },
		];
	});
}

/** Where the second label begins; null where there is none. Only a first number or small letter follows a label at once. */
function innerStart(
	text: string,
	line: TextLine,
	units: readonly string[],
): number | null {
	const outer = readLabel(text, line.content, units);
	if (
		outer === null ||
		outer.number === "" ||
		outer.weak ||
		outer.end >= line.end
	)
		return null;
	const space = /^[ \t\u00a0]+/.exec(text.slice(outer.end, outer.end + 8));
	if (space === null) return null;
	const start = outer.end + space[0].length;
	const inner = readLabel(text, start, units);
	if (
		inner === null ||
		inner.unit !== null ||
		inner.weak ||
		inner.start !== start ||
		inner.end >= line.end
	)
		return null;
	const opens = inner.readings.some(
		({ style, ordinal }) =>
			ordinal === 1 &&
			!style.startsWith("upper") &&
			!style.startsWith("bullet"),
	);
	return opens && inner.path.length === 0 ? start : null;
}
