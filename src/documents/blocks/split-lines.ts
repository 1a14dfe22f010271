/** The lines of a text, whatever ends them, without the white space round them. */

/** One line that holds something. `start` and `end` leave out white space; `indent` is what stood before, in units. */
export interface Line {
	readonly start: number;
	readonly end: number;
	readonly indent: number;
	/** Whether at least one empty line, or the start of the text, stands before it. */
	readonly afterBlank: boolean;
}

/** The non-empty lines of `text` from the unit `from` on, in order; CRLF, CR, LF, form feed and the Unicode separators each end a line. */
export function splitLines(text: string, from = 0): readonly Line[] {
	const lines: Line[] = [];
	let afterBlank = true;
	let at = from;
	while (at < text.length) {
		let end = at;
		while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
		let first = at;
		let to = end;
		while (first < to && isBlank(text.charCodeAt(first))) first++;
		while (to > first && isBlank(text.charCodeAt(to - 1))) to--;
		if (first < to)
			lines.push({ start: first, end: to, indent: first - at, afterBlank });
		afterBlank = first >= to;
		at =
			text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10
				? end + 2
				: end + 1;
	}
	return lines;
}

function isLineEnd(unit: number): boolean {
	return (
		unit === 10 ||
		unit === 13 ||
		unit === 12 ||
		unit === 11 ||
		unit === 0x2028 ||
		unit === 0x2029
	);
}

/** White space within a line, as JavaScript's `\s` has it. */
export function isBlank(unit: number): boolean {
	return (
		unit === 32 ||
		unit === 9 ||
		unit === 0xa0 ||
		(unit >= 0x2000 && unit <= 0x200a) ||
		unit === 0x202f ||
		unit === 0x205f ||
		unit === 0x1680 ||
		unit === 0x3000 ||
		unit === 0xfeff
	);
}
