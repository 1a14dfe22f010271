/** Spans: exact places in a document's text, the evidence under everything the program shows. */

/** A place in a text: offsets in UTF-16 code units, half-open; `text.slice(start, end) === span.text`. */
export interface Span {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * The span of `text` from `start` to `end`.
 * @throws RangeError if the offsets do not lie in the text or are out of order: a span is never silently clipped.
 */
export function makeSpan(text: string, start: number, end: number): Span {
	if (!(start >= 0 && start <= end && end <= text.length)) {
		throw new RangeError(
			`no span ${start}-${end} in a text of ${text.length} units`,
		);
	}
	return { start, end, text: text.slice(start, end) };
}

/** The span without white space at either edge; may be empty, and then stands at its former start. */
export function trimSpan(text: string, start: number, end: number): Span {
	let from = start;
	let to = end;
	while (from < to && isSpace(text.charCodeAt(from))) from++;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	return from < to ? makeSpan(text, from, to) : makeSpan(text, start, start);
}

/** Whether two ranges share at least one unit. */
export function isOverlapping(a: Range, b: Range): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function isWithin(inner: Range, outer: Range): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}

/** A place without its words. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** White space of news text: ASCII, the no-break spaces and the line and paragraph separators. */
function isSpace(unit: number): boolean {
	return (
		unit === 32 ||
		(unit >= 9 && unit <= 13) ||
		unit === 0xa0 ||
		unit === 0x202f ||
		unit === 0x2009 ||
		unit === 0xfeff ||
		unit === 0x2028 ||
		unit === 0x2029
	);
}
