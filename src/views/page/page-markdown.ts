/** A page as a Markdown document: a table for each of its tables, numbers of documents after each row, the documents at the end. */

import { markdownTable, markdownText } from "../markdown.js";
import {
	type Column,
	cellOf,
	evidenceOfRow,
	type Page,
	type Row,
	type Table,
} from "./page.js";
import { citedDocuments, type SourceBook, sourceLine } from "./sources.js";

/** The document, ended by a line feed. */
export function formatPageMarkdown(page: Page, sources: SourceBook): string {
	const cited = citedDocuments(page.tables);
	const numbers = new Map(cited.map((document, at) => [document, at + 1]));
	return [
		`# ${markdownText(page.title)}`,
		...page.notes.map(markdownText),
		...page.tables.flatMap((table) => tableOf(table, numbers)),
		...(cited.length === 0
			? []
			: [
					"## Documents",
					cited
						.map(
							(one, at) =>
								`${at + 1}. ${markdownText(sourceLine(one, sources))}`,
						)
						.join("\n"),
				]),
	]
		.join("\n\n")
		.concat("\n");
}

function tableOf(
	{ title, columns, rows, empty, legend }: Table,
	numbers: ReadonlyMap<string, number>,
): readonly string[] {
	if (rows.length === 0)
		return empty === ""
			? []
			: [`## ${markdownText(title)}`, markdownText(empty)];
	const told = columns.filter(({ key }) =>
		rows.some((row) => cellOf(row, key).text !== ""),
	);
	const isCited = rows.some((row) => evidenceOfRow(row, columns).length > 0);
	return [
		`## ${markdownText(title)}`,
		markdownTable(
			[
				...told.map(({ label }) => markdownText(label)),
				...(isCited ? ["Documents"] : []),
			],
			rows.map((row) => [
				...told.map(({ key }) => markdownText(cellOf(row, key).text)),
				...(isCited ? [numbersOf(row, columns, numbers)] : []),
			]),
		),
		...legend.map(markdownText),
	];
}

function numbersOf(
	row: Row,
	columns: readonly Column[],
	numbers: ReadonlyMap<string, number>,
): string {
	const own = evidenceOfRow(row, columns).flatMap(
		({ document }) => numbers.get(document) ?? [],
	);
	return [...new Set(own)].join(", ");
}
