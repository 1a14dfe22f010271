/** Finds the points of a negotiating text: labels at the heads of lines, enumerations inside them, paragraphs where there is no number. */

import type { Range } from "../../model/span.js";
import { chainedLines } from "../numbering/chained-lines.js";
import { type PlacedLabel, placeLabels } from "../numbering/place-labels.js";
import { type TextLine, textLines } from "../numbering/text-lines.js";
import { groupingLabels } from "./grouping-labels.js";
import { inlinePoints } from "./inline-points.js";
import { type LineRole, lineRoles } from "./line-roles.js";
import type { Outline, OutlinePoint, OutlineWords } from "./outline.js";
import { paragraphPoints } from "./paragraph-points.js";
import { pointIds } from "./point-ids.js";

/** The outline of `text`; a text without any numbering gives its paragraphs as "§1", "§2", …. */
export function findOutline(text: string, words: OutlineWords): Outline {
	const lines = chainedLines(text, textLines(text), words.units);
	const roles = lineRoles(text, lines, words);
	const placed = placeLabels(labelLines(roles), words.units);
	const numbered = placed.some((label) => !isBullet(label));
	const kept = numbered ? withoutLeadingBullets(placed) : placed;
	const labels = groupingLabels(lines, kept);
	if (labels.length < 2 && !numbered)
		return paragraphPoints(text, lines, roles);
	const keptLines = new Set(labels.map((label) => label.line));
	const dropped = new Set(
		kept.map((label) => label.line).filter((line) => !keptLines.has(line)),
	);
	const spanned = spannedPoints(text, { lines, roles, dropped }, labels);
	const ids = pointIds(labels, words);
	const points = inlinePoints(
		text,
		spanned.map((point, at) => ({ ...point, id: ids[at] ?? "" })),
	);
	return { points, numbered, ...surroundings(text, lines, roles, points) };
}

function labelLines(roles: readonly LineRole[]) {
	return roles.flatMap((role) => (role.kind === "label" ? [role.label] : []));
}

function isBullet(label: PlacedLabel): boolean {
	return label.reading.style.startsWith("bullet");
}

/** Recitals set with bullets before the first number belong to the preamble. */
function withoutLeadingBullets(
	placed: readonly PlacedLabel[],
): readonly PlacedLabel[] {
	const first = placed.findIndex((label) => !isBullet(label));
	return placed.slice(first).map((label) => ({
		...label,
		parent:
			label.parent === null || label.parent < first
				? null
				: label.parent - first,
	}));
}

function spannedPoints(
	text: string,
	{
		lines,
		roles,
		dropped,
	}: {
		readonly lines: readonly TextLine[];
		readonly roles: readonly LineRole[];
		/** Lines of labels that only group. */
		readonly dropped: ReadonlySet<number>;
	},
	labels: readonly PlacedLabel[],
): readonly Omit<OutlinePoint, "id">[] {
	const byLine = new Map(labels.map((label, at) => [label.line, at]));
	const own: Range[][] = labels.map(() => []);
	let current: number | null = null;
	let gap = false;
	for (const [at, line] of lines.entries()) {
		const labelled = byLine.get(at);
		const role = roles[at];
		if (labelled !== undefined) {
			current = labelled;
			gap = false;
			const label = labels[labelled];
			if (label !== undefined)
				addLine(text, own[current], label.label.end, line.end);
			continue;
		}
		if (role === undefined || role.kind === "furniture") continue;
		if (role.kind === "heading" || role.kind === "note" || dropped.has(at))
			current = null;
		if (role.kind === "signature") break;
		if (line.blank) {
			gap = true;
			continue;
		}
		if (current !== null) {
			if (role.kind === "option") current = optionOwner(labels, current);
			else if (gap) current = ownerOf(text, labels, { current, line, own });
			addLine(text, own[current], line.content, line.end);
		}
		gap = false;
	}
	return closeSpans(text, labels, own);
}

// A flush paragraph behind sub-points is the parent's again: "(b) … .\n\nThe parties shall report on both."
function ownerOf(
	text: string,
	labels: readonly PlacedLabel[],
	{
		current,
		line,
		own,
	}: {
		readonly current: number;
		readonly line: TextLine;
		readonly own: readonly (readonly Range[])[];
	},
): number {
	let owner = current;
	for (;;) {
		const label = labels[owner];
		if (label === undefined || label.parent === null) return owner;
		const closes =
			line.indent < label.indent || closesList(text, labels, own, owner);
		if (!closes) return owner;
		owner = label.parent;
		if (line.indent >= (labels[owner]?.indent ?? 0) && line.indent > 0)
			return owner;
	}
}

// "Option 2:" behind the paragraphs of option 1 belongs to the article that holds both.
function optionOwner(labels: readonly PlacedLabel[], current: number): number {
	let owner = current;
	for (;;) {
		const label = labels[owner];
		if (label === undefined || label.parent === null || label.option === null)
			return owner;
		owner = label.parent;
	}
}

/** Whether the items before it end with ";" or "," and this one with a full stop: its list is over. */
function closesList(
	text: string,
	labels: readonly PlacedLabel[],
	own: readonly (readonly Range[])[],
	at: number,
): boolean {
	const label = labels[at];
	const before = labels.findLastIndex(
		(other, i) =>
			i < at &&
			other.parent === label?.parent &&
			other.reading.style === label?.reading.style,
	);
	return (
		before >= 0 &&
		/[;,](?:\s*(?:and|or))?$/.test(lastWords(text, own[before])) &&
		/[.\]]$/.test(lastWords(text, own[at]))
	);
}

function lastWords(text: string, own: readonly Range[] | undefined): string {
	const last = own?.[own.length - 1];
	return last === undefined
		? ""
		: text.slice(Math.max(last.start, last.end - 8), last.end);
}

/** Lines of one paragraph that follow each other join to one range; a page header between them parts it. */
function addLine(
	text: string,
	own: Range[] | undefined,
	start: number,
	end: number,
): void {
	if (own === undefined) return;
	let from = start;
	let to = end;
	while (from < to && /\s/.test(text[from] ?? "")) from++;
	while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
	if (from >= to) return;
	const last = own[own.length - 1];
	if (last !== undefined && isBlank(text, last.end, from))
		own[own.length - 1] = { start: last.start, end: to };
	else own.push({ start: from, end: to });
}

function isBlank(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++)
		if (!/\s/.test(text[at] ?? "")) return false;
	return true;
}

function closeSpans(
	text: string,
	labels: readonly PlacedLabel[],
	own: readonly (readonly Range[])[],
): readonly Omit<OutlinePoint, "id">[] {
	const starts = labels.map(
		(label, at) => own[at]?.[0]?.start ?? label.label.end,
	);
	const ends = labels.map((label, at) => {
		const ranges = own[at] ?? [];
		return ranges[ranges.length - 1]?.end ?? label.label.end;
	});
	const firstChild: (number | undefined)[] = labels.map(() => undefined);
	for (let at = labels.length - 1; at >= 0; at--) {
		const parent = labels[at]?.parent ?? null;
		if (parent === null) continue;
		ends[parent] = Math.max(ends[parent] ?? 0, ends[at] ?? 0);
		firstChild[parent] = labels[at]?.label.start;
	}
	return labels.map((label, at) => {
		// A label alone on its line has its words in its sub-points.
		const child = firstChild[at];
		const start =
			own[at]?.[0] === undefined && child !== undefined
				? child
				: (starts[at] ?? 0);
		const first = own[at]?.[0];
		return {
			under: label.parent,
			labelStart: label.label.start,
			start,
			end: Math.max(start, ends[at] ?? start),
			own: own[at] ?? [],
			heading:
				label.headingLike && first !== undefined
					? headingOf(text, first, label)
					: null,
			ordinal: label.reading.style.startsWith("bullet")
				? null
				: label.reading.ordinal,
			before: label.label.wedged ? null : label.before,
		};
	});
}

function headingOf(
	text: string,
	first: Range,
	label: PlacedLabel,
): Range | null {
	const end = text.indexOf("\n", label.label.end);
	const line = end < 0 ? first.end : Math.min(end, first.end);
	return line > first.start ? { start: first.start, end: line } : null;
}

function surroundings(
	text: string,
	lines: readonly TextLine[],
	roles: readonly LineRole[],
	points: readonly OutlinePoint[],
): { readonly preamble: Range | null; readonly signature: Range | null } {
	const first = points[0]?.labelStart ?? text.length;
	const signing = roles.findIndex((role) => role.kind === "signature");
	return {
		preamble: trimmed(text, 0, first),
		signature:
			signing < 0
				? null
				: trimmed(text, lines[signing]?.start ?? 0, text.length),
	};
}

function trimmed(text: string, start: number, end: number): Range | null {
	let from = start;
	let to = end;
	while (from < to && /\s/.test(text[from] ?? "")) from++;
	while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
	return from < to ? { start: from, end: to } : null;
}
