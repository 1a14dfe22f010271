/** A table in columns. Where the names of columns are too wide they become numbers; where rows are too wide the table is set in parts. */

import { columnWidth } from "../text/column-width.js";
import type { Ink, Tone } from "../text/ink.js";
import { inkLine, wrapRuns } from "../text/wrap-runs.js";
import { type Column, cellOf, type Row, type Table } from "./page.js";

interface GridStyle {
	readonly width: number;
	readonly ink: Ink;
}

/** A column with what stands over it and the width it is set in. */
interface Track {
	readonly column: Column;
	readonly head: string;
	readonly width: number;
}

const GAP = 2;

/** No more of the width than this goes to the column that names the row, where the row does not fit. */
const NAMES_SHARE = 0.3;

/** The lines of the grid, without its title; none wider than the width unless a single column is. */
export function formatGrid(
	{ columns, rows }: Table,
	style: GridStyle,
): readonly string[] {
	const [names, ...others] = columns;
	if (names === undefined) return [];
	const first = trackOf(names, rows, names.label);
	const labelled = others.map((one) => trackOf(one, rows, one.label));
	if (first.width + widthOf(labelled) <= style.width)
		return formatPart([first, ...labelled], rows, style);
	const named: Track = {
		...first,
		width: Math.min(first.width, Math.floor(style.width * NAMES_SHARE)),
	};
	const left = style.width - named.width;
	if (widthOf(labelled) <= left)
		return formatPart([named, ...labelled], rows, style);
	const flexible = labelled.findIndex(({ column }) => column.role === "text");
	if (flexible >= 0) {
		const rest = left - widthOf(labelled.toSpliced(flexible, 1)) - GAP;
		const tracks = labelled.map((track, at) =>
			at === flexible ? { ...track, width: Math.max(20, rest) } : track,
		);
		return formatPart([named, ...tracks], rows, style);
	}
	const numbered = others.map((one, at) => trackOf(one, rows, `${at + 1}`));
	return [
		...partsOf(numbered, left).flatMap((part, at) => [
			...(at === 0 ? [] : [""]),
			...formatPart([named, ...part], rows, style),
		]),
		"",
		...wrapRuns(
			numbered.map(({ head, column }, at) => ({
				tone: "quiet",
				text: `${at === 0 ? "" : "  "}${head}\u00a0${column.label.replaceAll(" ", "\u00a0")}`,
			})),
			style.width,
		).map((line) => inkLine(line, style.ink)),
	];
}

function trackOf(column: Column, rows: readonly Row[], head: string): Track {
	let width = columnWidth(head);
	for (const row of rows)
		width = Math.max(width, columnWidth(cellOf(row, column.key).text));
	return { column, head, width };
}

const widthOf = (tracks: readonly Track[]): number =>
	tracks.reduce((sum, { width }) => sum + width + GAP, 0);

/** Tracks in as many parts as the width asks for; each part has at least one. */
function partsOf(
	tracks: readonly Track[],
	width: number,
): readonly (readonly Track[])[] {
	const parts: Track[][] = [];
	for (const track of tracks) {
		const part = parts.at(-1);
		if (part !== undefined && widthOf([...part, track]) <= width)
			part.push(track);
		else parts.push([track]);
	}
	return parts;
}

function formatPart(
	tracks: readonly Track[],
	rows: readonly Row[],
	{ ink }: GridStyle,
): readonly string[] {
	const head = setRow(
		tracks.map(({ head, ...track }) => ({
			...track,
			text: head,
			tone: "quiet",
		})),
		ink,
	);
	const body = rows.flatMap((row) =>
		setRow(
			tracks.map((track) => {
				const { text, tone } = cellOf(row, track.column.key);
				return { ...track, text, tone };
			}),
			ink,
		),
	);
	return [...head, ...body];
}

interface SetCell extends Pick<Track, "column" | "width"> {
	readonly text: string;
	readonly tone: Tone;
}

/** Cells beside each other, each wrapped in its own column. */
function setRow(cells: readonly SetCell[], ink: Ink): readonly string[] {
	const set = cells.map((cell) => ({
		...cell,
		lines: wrapRuns([{ tone: cell.tone, text: cell.text }], cell.width),
	}));
	const height = Math.max(1, ...set.map(({ lines }) => lines.length));
	return Array.from({ length: height }, (_, at) =>
		set
			.map(({ lines, width, column }) => {
				const line = lines[at] ?? [];
				const used = line.reduce((sum, { text }) => sum + columnWidth(text), 0);
				const space = " ".repeat(Math.max(0, width - used));
				const inked = inkLine(line, ink);
				return column.kind === "count" ? space + inked : inked + space;
			})
			.join(" ".repeat(GAP))
			.trimEnd(),
	);
}
