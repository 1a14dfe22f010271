/** A page as JSON: rows as objects by column, each cell with its value, its words and the places it stands on. */

import type { AsOf, Evidence } from "../../model/state.js";
import { type Cell, cellOf, type Page, type Row, type Table } from "./page.js";
import { citedDocuments, type SourceBook } from "./sources.js";

/** What `--json` prints and a `.json` address gives. Tones and layouts are for eyes and are left out. */
export function viewPageJson(
	page: Page,
	{ bounds, sources }: { readonly bounds: AsOf; readonly sources: SourceBook },
) {
	return {
		page: page.name,
		title: page.title,
		asOf: bounds.asOf,
		knownBy: bounds.knownBy,
		notes: page.notes,
		tables: page.tables.map(viewTable),
		documents: citedDocuments(page.tables).map((id) => ({
			id,
			title: sources.cardOf(id)?.title ?? null,
			publisher: sources.cardOf(id)?.publisher ?? null,
			published: sources.cardOf(id)?.published ?? null,
		})),
	};
}

const viewTable = ({ name, title, columns, rows, legend }: Table) => ({
	name,
	title,
	columns: columns.map(({ key, label, kind }) => ({ key, label, kind })),
	legend,
	rows: rows.map((row) => viewRow(row, columns)),
});

const viewRow = (row: Row, columns: Table["columns"]) =>
	Object.fromEntries(
		columns.map(({ key }) => [key, viewCell(cellOf(row, key))]),
	);

const viewCell = ({ value, text, evidence }: Cell) => ({
	value,
	text,
	evidence: evidence.map(viewEvidence),
});

const viewEvidence = ({
	document,
	span,
	statement,
	days,
	telling,
}: Evidence) => ({
	document,
	start: span.start,
	end: span.end,
	quote: span.text,
	statement,
	days,
	telling,
});
