/** Tables as text: comma-separated values, or a JSON object a line. */

import { type FileHandle, open } from "node:fs/promises";
import type {
	ExportRow,
	ExportSchema,
} from "../../../views/export/export-table.js";
import { formatCsv } from "../../../views/page/csv.js";
import type { TableSink } from "./table-sink.js";

/** A CSV file with the names of the fields in its first line. */
export async function openCsvSink(
	path: string,
	{ fields }: ExportSchema,
): Promise<TableSink> {
	const file = await open(path, "wx");
	await file.write(formatCsv([fields.map(({ name }) => name)]));
	return sinkInto(file, formatCsv);
}

/** A file of JSON objects, one a line, by the names of the fields. */
export async function openJsonlSink(
	path: string,
	{ fields }: ExportSchema,
): Promise<TableSink> {
	const lineOf = (row: ExportRow): string =>
		`${JSON.stringify(Object.fromEntries(fields.map(({ name }, at) => [name, row[at] ?? null])))}\n`;
	return sinkInto(await open(path, "wx"), (rows) => rows.map(lineOf).join(""));
}

function sinkInto(
	file: FileHandle,
	format: (rows: readonly ExportRow[]) => string,
): TableSink {
	return {
		write: async (rows) => {
			if (rows.length > 0) await file.write(format(rows));
		},
		close: () => file.close(),
	};
}
