/** A text as lines, with the lines that a page brought in (headers, page numbers) marked as furniture. */

/** One line without its line end; offsets are the text's. */
export interface TextLine {
	readonly start: number;
	readonly end: number;
	/** Offset of the first unit that is no white space; `end` for a blank line. */
	readonly content: number;
	/** Columns of white space before the content, a tab reaching the next multiple of four. */
	readonly indent: number;
	readonly blank: boolean;
	/** A running header or a page number. */
	readonly furniture: boolean;
}

/** Lines longer than this are paragraphs, never headers. */
const HEADER_LENGTH = 90;

const PAGE_NUMBER =
	/^[\s*_]*(?:(?:page|p\.|pg\.?)\s*)?[-–—|]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:of|\/)\s*\d{1,4}\s*)?[-–—|]?[\s*_]*$/i;

/** The lines of `text`, in order, whatever its line ends. */
export function textLines(text: string): readonly TextLine[] {
	const bare = splitLines(text).flatMap((line) => splitRun(text, line));
	const headers = repeatedLines(text, bare);
	return bare.map((line, at) => ({
		...line,
		furniture:
			!line.blank &&
			(headers.has(at) ||
				(isPageNumber(text, line) &&
					(namesPage(text, line) || standsAlone(text, bare, at)))),
	}));
}

type BareLine = Omit<TextLine, "furniture">;

function splitLines(text: string): readonly BareLine[] {
	const lines: BareLine[] = [];
	let start = 0;
	while (start <= text.length) {
		let end = text.indexOf("\n", start);
		if (end < 0) end = text.length;
		lines.push(
			bareLine(text, start, text[end - 1] === "\r" ? end - 1 : end, end),
		);
		start = end + 1;
	}
	return lines;
}

function bareLine(
	text: string,
	start: number,
	end: number,
	next: number,
): BareLine {
	let content = start;
	let indent = 0;
	while (content < end && /\s/.test(text[content] ?? "")) {
		indent += text[content] === "\t" ? 4 - (indent % 4) : 1;
		content++;
	}
	const last = Math.max(end, start);
	return {
		start,
		end: Math.min(last, next),
		content,
		indent,
		blank: content >= end,
	};
}

/** "1. … . 2. … . 3. …" pasted as one paragraph is a line for each number. */
function splitRun(text: string, line: BareLine): readonly BareLine[] {
	const first = /^\(?(\d{1,2})([.)])\s/.exec(
		text.slice(line.content, line.content + 8),
	);
	if (first === null) return [line];
	const next = new RegExp(
		`(?<=[.;:!?)”"]\\s+)\\(?(\\d{1,2})\\${first[2]}\\s+(?=\\p{Lu})`,
		"gu",
	);
	const starts = [line.content];
	let count = Number(first[1]);
	next.lastIndex = line.content + first[0].length;
	for (
		let match = next.exec(text);
		match !== null && match.index < line.end;
		match = next.exec(text)
	)
		if (Number(match[1]) === count + 1) {
			starts.push(match.index);
			count++;
		}
	return starts.map((start, at) => ({
		...line,
		start: at === 0 ? line.start : start,
		content: start,
		end: starts[at + 1] ?? line.end,
	}));
}

function isPageNumber(text: string, line: BareLine): boolean {
	return (
		line.end - line.content <= 24 &&
		PAGE_NUMBER.test(text.slice(line.content, line.end))
	);
}

function namesPage(text: string, line: BareLine): boolean {
	return /page|\bp\.|\d\s*(?:of|\/)\s*\d/i.test(
		text.slice(line.content, line.end),
	);
}

// A bare number between blank lines or at a form feed is a page's; one in running text is a figure that the line break cut off.
function standsAlone(
	text: string,
	lines: readonly BareLine[],
	at: number,
): boolean {
	const line = lines[at];
	if (line === undefined) return false;
	if (/^\s*\f/.test(text.slice(line.start, line.end))) return true;
	const before = lines[at - 1];
	const after = lines[at + 1];
	return (before?.blank ?? true) && (after?.blank ?? true);
}

/** Short lines that come back at least three times, but for the numbers in them, next to a page's edge each time. */
function repeatedLines(
	text: string,
	lines: readonly BareLine[],
): ReadonlySet<number> {
	const places = new Map<string, number[]>();
	for (const [at, line] of lines.entries()) {
		const length = line.end - line.content;
		if (line.blank || length > HEADER_LENGTH || length < 4) continue;
		const words = text.slice(line.content, line.end);
		// A label that recurs ("Option 2:", "1.") or a sentence is no header.
		if (/[.;:]\s*$/.test(words) || !/\p{L}{3}/u.test(words)) continue;
		if (/^[\s*_[]*(?:option|alternative|article|annex)\b/i.test(words))
			continue;
		const key = words.replace(/\d+/g, "#").toLowerCase();
		const known = places.get(key);
		if (known === undefined) places.set(key, [at]);
		else known.push(at);
	}
	const headers = new Set<number>();
	for (const found of places.values()) {
		const edges = found.filter((at) => isPageEdge(text, lines, at));
		if (
			edges.length >= 3 ||
			(found.length >= 2 && edges.length === found.length)
		)
			for (const at of edges) headers.add(at);
	}
	return headers;
}

// The edge of a page: a form feed, or a page number on the next or the last line that is not blank.
function isPageEdge(
	text: string,
	lines: readonly BareLine[],
	at: number,
): boolean {
	for (const step of [-1, 1]) {
		for (let near = at, seen = 0; seen < 4; near += step, seen++) {
			const line = lines[near];
			if (line === undefined) break;
			if (text.slice(line.start, line.start + 1) === "\f") return true;
			if (near !== at && isPageNumber(text, line) && !line.blank) return true;
			if (near !== at && !line.blank) break;
		}
	}
	const own = lines[at];
	return (
		own !== undefined &&
		/\bpage\s+\d+|\d+\s*(?:\/|of)\s*\d+\s*$/i.test(
			text.slice(own.content, own.end),
		)
	);
}
