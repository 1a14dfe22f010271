/** Rows of a table set as lines: under their heads, each with its cells by role. */

import type { Evidence } from "../../model/state.js";
import {
	type Cell,
	type Column,
	type ColumnRole,
	cellOf,
	distinctPlaces,
	evidenceOfRow,
	type Row,
	type Table,
} from "../../views/page/page.js";

/** A cell that says something, with its column. */
export interface Told {
	readonly column: Column;
	readonly cell: Cell;
}

export interface Line {
	readonly leads: readonly Told[];
	readonly texts: readonly Told[];
	readonly quotes: readonly Told[];
	readonly notes: readonly Told[];
	/** What the line stands on, each place once. */
	readonly evidence: readonly Evidence[];
}

export interface LineGroup {
	readonly heads: readonly Told[];
	readonly notes: readonly Told[];
	/** Empty where the group has nothing under its head. */
	readonly lines: readonly Line[];
}

/** The groups in the order of the rows; one without heads where the table has no column to group by. */
export function lineGroups({ columns, rows }: Table): readonly LineGroup[] {
	const groups: { key: string; group: LineGroup & { lines: Line[] } }[] = [];
	for (const row of rows) {
		const told = (role: ColumnRole) => toldOf(row, columns, role);
		const heads = told("group");
		const key = heads
			.map(({ cell: { value, text } }) => value ?? text)
			.join(" ");
		const last = groups.at(-1);
		const group =
			last?.key === key
				? last.group
				: { heads, notes: told("head-note"), lines: [] };
		if (group !== last?.group) groups.push({ key, group });
		const line = lineOf(row, columns);
		if (line !== null) group.lines.push(line);
	}
	return groups.map(({ group }) => group);
}

function lineOf(row: Row, columns: readonly Column[]): Line | null {
	const own = columns.filter(
		({ role }) => role !== "group" && role !== "head-note",
	);
	if (own.every(({ key }) => cellOf(row, key).text === "")) return null;
	const evidence = distinctPlaces(evidenceOfRow(row, own));
	return {
		leads: toldOf(row, columns, "lead"),
		texts: toldOf(row, columns, "text"),
		quotes: toldOf(row, columns, "quote"),
		notes: toldOf(row, columns, "note").filter(
			// The places name their publishers themselves.
			({ column }) => column.key !== "publisher" || evidence.length === 0,
		),
		evidence,
	};
}

function toldOf(
	row: Row,
	columns: readonly Column[],
	role: ColumnRole,
): readonly Told[] {
	return columns
		.filter((column) => column.role === role)
		.map((column) => ({ column, cell: cellOf(row, column.key) }))
		.filter(({ cell }) => cell.text !== "");
}
