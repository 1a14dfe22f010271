/** The texts of drafts point by point: a row for each matter, a column for each text. */

import type { LineView } from "../comparison/line-view.js";
import { keyCell, wordsCell } from "../page/cells.js";
import { type Cell, column, type Table, table } from "../page/page.js";
import { capitalise } from "../text/enumerate.js";

/** A line of texts as a table; a cell is empty where the text has nothing of the matter. */
export function textLineTable({ names, rows }: LineView): Table {
	const columns = names.map((name, at) =>
		column(`text_${at + 1}`, capitalise(name)),
	);
	return table({
		name: "texts",
		title: "Point by point in the texts",
		columns: [
			column("matter", "Issue", { kind: "words", role: "lead" }),
			...columns,
		],
		rows: rows.map(({ issue, cells }) => ({
			cells: {
				matter: keyCell(issue, capitalise(issue), { tone: "label" }),
				...Object.fromEntries(
					columns.map(({ key }, at): readonly [string, Cell] => [
						key,
						wordsCell(cells[at] ?? ""),
					]),
				),
			},
		})),
		empty: "No two texts are in the record.",
		layout: "grid",
		legend: [
			"A cell names the points of the text on the matter and what they are beside the text before.",
		],
	});
}
