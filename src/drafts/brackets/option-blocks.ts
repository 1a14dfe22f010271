/** Finds blocks of alternatives: "Option 1: … Option 2: …", each group within one point. */

import type { Bracket } from "../../model/negotiating-text.js";
import { makeSpan, type Range, type Span } from "../../model/span.js";
import type { OutlinePoint } from "../points/outline.js";

const OPTION =
	/(?:^|(?<=[\r\n])|(?<=[.;:\]]\s))[ \t>*_[]*(?:option|alternative|variant)\s+\(?(\d{1,2}|[IVX]{1,4}|[A-Za-z])\)?\s*(?:\(([^()\n]{2,60})\))?\s*[*_]*\s*[:.)\]–—-][*_]*/giu;

interface OptionMark extends Range {
	readonly number: string;
	readonly by: Range | null;
	readonly holder: number | null;
}

/** One bracket for each run of options in one point; an option alone is none. */
export function optionBlocks(
	text: string,
	points: readonly OutlinePoint[],
): readonly Bracket[] {
	const marks = optionMarks(text, points);
	const blocks: Bracket[] = [];
	for (let at = 0; at < marks.length; ) {
		let next = at + 1;
		while (
			next < marks.length &&
			marks[next]?.holder === marks[at]?.holder &&
			ordinal(marks[next]) > ordinal(marks[next - 1])
		)
			next++;
		const group = marks.slice(at, next);
		if (group.length > 1)
			blocks.push(
				blockOf(text, group, holderEnd(text, points, group[0] as OptionMark)),
			);
		at = next;
	}
	return blocks;
}

function optionMarks(
	text: string,
	points: readonly OutlinePoint[],
): readonly OptionMark[] {
	const marks: OptionMark[] = [];
	let open: number[] = [];
	let next = 0;
	for (const match of text.matchAll(OPTION)) {
		const start = match.index;
		for (
			;
			next < points.length && (points[next]?.start ?? 0) <= start;
			next++
		) {
			const point = points[next] as OutlinePoint;
			open = open.filter((at) => (points[at]?.end ?? 0) >= point.end);
			open.push(next);
		}
		open = open.filter((at) => (points[at]?.end ?? 0) > start);
		const name = match[2];
		const by = name === undefined ? null : byRange(text, start, match[0], name);
		marks.push({
			start: start + match[0].search(/[^\s>*_[]/),
			end: start + match[0].length,
			number: match[1] ?? "",
			by,
			holder: open[open.length - 1] ?? null,
		});
	}
	return marks;
}

function byRange(
	text: string,
	start: number,
	mark: string,
	name: string,
): Range {
	const from = start + mark.indexOf(`(${name}`) + 1;
	const lead =
		/^(?:proposed|suggested|supported)\s+by\s+|^proposal\s+(?:of|by)\s+/i.exec(
			text.slice(from, from + name.length),
		);
	return { start: from + (lead?.[0].length ?? 0), end: from + name.length };
}

function ordinal(mark: OptionMark | undefined): number {
	const number = mark?.number ?? "";
	return /^\d+$/.test(number)
		? Number(number)
		: number.toLowerCase().charCodeAt(0) + number.length / 10;
}

function holderEnd(
	text: string,
	points: readonly OutlinePoint[],
	mark: OptionMark,
): number {
	return mark.holder === null
		? paragraphEnd(text, mark.end)
		: (points[mark.holder]?.end ?? text.length);
}

// Outside every point, among recitals, an option is a paragraph.
function paragraphEnd(text: string, from: number): number {
	const end = text.indexOf("\n\n", from);
	return end < 0 ? text.length : end;
}

function blockOf(
	text: string,
	group: readonly OptionMark[],
	end: number,
): Bracket {
	const options: Span[] = group.map((mark, at) =>
		trimmed(text, mark.end, group[at + 1]?.start ?? Math.max(end, mark.end)),
	);
	const first = group[0] as OptionMark;
	const last = options[options.length - 1];
	const by = group.find((mark) => mark.by !== null)?.by ?? null;
	return {
		span: makeSpan(text, first.start, Math.max(last?.end ?? end, first.end)),
		options,
		by: by === null ? null : makeSpan(text, by.start, by.end),
		depth: 0,
	};
}

function trimmed(text: string, start: number, end: number): Span {
	let from = start;
	let to = end;
	while (from < to && /[\s*_]/.test(text[from] ?? "")) from++;
	while (to > from && /[\s*_[]/.test(text[to - 1] ?? "")) to--;
	return makeSpan(text, from, to);
}
