/** A table set in columns; what its cells stand on is a link in each. */

import type { VNode } from "preact";
import { cellOf, type Table } from "../../views/page/page.js";
import type { Frame } from "../frame/frame.js";
import { CellWords } from "./cell-words.js";

/** The first column heads its rows. Columns without any words are left out. */
export function GridTable({
	table: { title, columns, rows },
	frame,
}: {
	readonly table: Table;
	readonly frame: Frame;
}): VNode {
	const told = columns.filter(({ key }) =>
		rows.some((row) => cellOf(row, key).text !== ""),
	);
	return (
		// A region that scrolls must be reachable by keyboard.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: so that the arrow keys scroll it
		<section class="scroll" tabIndex={0} aria-label={title}>
			<table>
				<thead>
					<tr>
						{told.map(({ key, label, kind }) => (
							<th key={key} scope="col" class={classOf(kind)}>
								{label}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row, at) => (
						<tr key={at}>
							{told.map((column, place) => {
								const words = (
									<CellWords
										cell={cellOf(row, column.key)}
										column={column}
										frame={frame}
									/>
								);
								return place === 0 ? (
									<th key={column.key} scope="row">
										{words}
									</th>
								) : (
									<td key={column.key} class={classOf(column.kind)}>
										{words}
									</td>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

const classOf = (kind: string): string | undefined =>
	kind === "count" ? "number" : undefined;
