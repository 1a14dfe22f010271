/** Keeps a table of a brief to what a person can read, and says how much more there is. */

import { evidenceOfRow, type Row, type Table } from "../page/page.js";

/** Rows of one table of a brief: far above what one negotiation gives, far below what makes a page slow. */
const ROWS = 400;

/** The table with the rows that most tellings tell of, in their order; `where` names the commands that print all. */
export function briefly(table: Table, where: string, rows = ROWS): Table {
	if (table.rows.length <= rows) return table;
	const tellings = new Map(
		table.rows.map((row) => [row, tellingsOf(row, table)]),
	);
	const shown = new Set(
		[...table.rows]
			.sort((a, b) => (tellings.get(b) ?? 0) - (tellings.get(a) ?? 0))
			.slice(0, rows),
	);
	const more = table.rows.length - rows;
	return {
		...table,
		rows: table.rows.filter((row) => shown.has(row)),
		legend: [
			...table.legend,
			`The ${rows} that most tellings tell of, and ${more} more: ${where}`,
		],
	};
}

function tellingsOf(row: Row, { columns }: Table): number {
	return new Set(evidenceOfRow(row, columns).map(({ telling }) => telling))
		.size;
}
