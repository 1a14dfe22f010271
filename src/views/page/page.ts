/** A page: the answer to a question about the record, as tables whose cells lead to their sentences. Text, JSON, CSV, Markdown and HTML all render this value. */

import type { Range } from "../../model/span.js";
import type { Evidence } from "../../model/state.js";
import type { Tone } from "../text/ink.js";

export interface Page {
	/** "claims", "matrix", …: the command that prints it. */
	readonly name: string;
	readonly title: string;
	/** Sentences on what the answer was made from: the days admitted, the documents. */
	readonly notes: readonly string[];
	readonly tables: readonly Table[];
}

/** Rows of one kind. A table without rows says why in `empty`. */
export interface Table {
	readonly name: string;
	readonly title: string;
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
	/** What stands in place of rows, as a sentence. */
	readonly empty: string;
	/** What marks in the cells mean, as sentences. */
	readonly legend: readonly string[];
	/** `lines`: set as a list of lines under heads; `grid`: set in columns. */
	readonly layout: "lines" | "grid";
}

export interface Column {
	readonly key: string;
	readonly label: string;
	readonly kind: ColumnKind;
	readonly role: ColumnRole;
}

/** What the values of a column are, so that a program knows what to do with one and a web page where it leads. */
export type ColumnKind =
	| "actor"
	| "issue"
	| "draft"
	/** "issue:" or "draft:" with its key. */
	| "subject"
	| "claim"
	/** The key of a statement. */
	| "statement"
	/** The id of a document. */
	| "document"
	/** A day, or two days joined by "/" (ISO 8601). */
	| "days"
	| "stance"
	| "count"
	| "words";

/** Where a column stands when rows are set as lines: rows of the same `group` stand under one head, with its `head-note`. */
export type ColumnRole =
	| "group"
	| "head-note"
	| "lead"
	| "text"
	| "quote"
	| "note";

/** Cells by column; a column without a cell is empty in this row. */
export interface Row {
	readonly cells: Readonly<Record<string, Cell>>;
}

export interface Cell {
	/** As people read it; empty where there is nothing to say. */
	readonly text: string;
	/** As programs read it: a key, a code, days, a number. Null where nothing is known. */
	readonly value: string | number | null;
	readonly tone: Tone;
	/** Places in `text` to set apart: words that were searched for. */
	readonly marks?: readonly Range[];
	/** The words it stands on; empty where it counts, names or heads what has its own. */
	readonly evidence: readonly Evidence[];
}

/** A column; words set as a note unless said otherwise. */
export function column(
	key: string,
	label: string,
	{
		kind = "words",
		role = "note",
	}: Partial<Pick<Column, "kind" | "role">> = {},
): Column {
	return { key, label, kind, role };
}

/** A table set as lines, without a legend unless given. */
export function table(
	parts: Pick<Table, "name" | "title" | "columns" | "rows" | "empty"> &
		Partial<Table>,
): Table {
	return { legend: [], layout: "lines", ...parts };
}

/** The cell of a row in a column; the empty cell where it has none. */
export function cellOf(row: Row, key: string): Cell {
	return row.cells[key] ?? NO_CELL;
}

/** Every place a row stands on, in order of its columns, each once. */
export function evidenceOfRow(
	row: Row,
	columns: readonly Column[],
): readonly Evidence[] {
	return distinctPlaces(
		columns.flatMap(({ key }) => cellOf(row, key).evidence),
	);
}

/** Evidence without repeated places, the first of each kept. */
export function distinctPlaces(
	evidence: readonly Evidence[],
): readonly Evidence[] {
	const seen = new Set<string>();
	return evidence.filter(({ document, span }) => {
		const place = `${document}:${span.start}-${span.end}`;
		return seen.has(place) ? false : seen.add(place) !== undefined;
	});
}

const NO_CELL: Cell = { text: "", value: null, tone: "text", evidence: [] };
