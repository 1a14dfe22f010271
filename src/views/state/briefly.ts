/** Keeps a table of a brief to what a person can read, and says how much more there is. */

import { evidenceOfRow, type Row, type Table } from "../page/page.js";
import { tellingsOf } from "./told-by.js";

/** Rows of one table of a brief: far above what one negotiation gives, far below what makes a page slow. */
const ROWS = 400;

/** The table with the rows that most tellings tell of, in their order; `where` names the commands that print all. */
export function briefly(table: Table, where: string, rows = ROWS): Table {
	return foremostOf(
		table.rows,
		{
			tableOf: (shown) => ({ ...table, rows: shown }),
			tellingsOf: (row: Row) =>
				tellingsOf(evidenceOfRow(row, table.columns)).tellings,
			where,
		},
		rows,
	);
}

/** How rows are made of items, one of each. */
interface Rows<Item> {
	readonly tableOf: (items: readonly Item[]) => Table;
	readonly tellingsOf: (item: Item) => number;
	readonly where: string;
}

/** The same, where rows are made only of the items that are shown; `items` stand in the order of the rows. */
export function foremostOf<Item>(
	items: readonly Item[],
	{ tableOf, tellingsOf, where }: Rows<Item>,
	rows = ROWS,
): Table {
	if (items.length <= rows) return tableOf(items);
	const tellings = new Map(items.map((item) => [item, tellingsOf(item)]));
	const shown = new Set(
		[...items]
			.sort((a, b) => (tellings.get(b) ?? 0) - (tellings.get(a) ?? 0))
			.slice(0, rows),
	);
	const table = tableOf(items.filter((item) => shown.has(item)));
	return {
		...table,
		legend: [
			...table.legend,
			`The ${rows} that most tellings tell of, and ${items.length - rows} more: ${where}`,
		],
	};
}
