/** A table under its title, a piece at a time: long tables page, and an empty one says why it is empty. */

import type { VNode } from "preact";
import type { Table } from "../../views/page/page.js";
import type { SourceBook } from "../../views/page/sources.js";
import { counted } from "../../views/text/enumerate.js";
import { firstRow, furtherRows } from "../frame/first-row.js";
import type { Frame } from "../frame/frame.js";
import { NextLink } from "../frame/next-link.js";
import { GridTable } from "./grid-table.js";
import { LinesTable } from "./lines-table.js";

/** Rows shown at once. */
const ROWS = 100;

export interface Sectioned {
	readonly table: Table;
	readonly sources: SourceBook;
	readonly frame: Frame;
	/** Rows shown at once where fewer are wanted, and the page that has them all. */
	readonly short?: { readonly rows: number; readonly all: string };
}

/** Nothing for a table that has neither rows nor a reason for having none. */
export function TableSection({
	table,
	sources,
	frame,
	short,
}: Sectioned): VNode | null {
	if (table.rows.length === 0 && table.empty === "") return null;
	const first =
		short === undefined
			? firstRow(frame, { name: table.name, rows: table.rows.length })
			: 0;
	const last = first + (short?.rows ?? ROWS);
	const piece = { ...table, rows: table.rows.slice(first, last) };
	const further = table.rows.length - last;
	return (
		<section class="table" id={table.name}>
			<h2>{table.title}</h2>
			{table.rows.length === 0 ? (
				<p class="unknown">{table.empty}</p>
			) : table.layout === "grid" ? (
				<GridTable table={piece} frame={frame} />
			) : (
				<LinesTable table={piece} sources={sources} frame={frame} />
			)}
			{table.legend.map((text) => (
				<p key={text} class="meta">
					{text}
				</p>
			))}
			{further <= 0 ? null : short === undefined ? (
				<NextLink
					from={furtherRows(table.name, {
						first: last,
						rows: table.rows.length,
					})}
					place={`#${table.name}`}
					frame={frame}
				>
					{counted(further, "further row")}
				</NextLink>
			) : (
				<p class="further">
					<a href={short.all}>{`All ${table.rows.length}`}</a>
				</p>
			)}
		</section>
	);
}
