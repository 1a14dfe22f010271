/** Tables as Parquet: rows are held until they make a row group, then written. */

import { writeFileSync } from "node:fs";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type {
	ExportField,
	ExportRow,
	ExportSchema,
} from "../../../views/export/export-table.js";
import type { TableSink } from "./table-sink.js";

/** Rows of a row group: enough for columns to pack well, few enough to hold in memory. */
const GROUP = 5_000;

/** A Parquet file; integers are INT32, numbers DOUBLE, days DATE, all else UTF-8; every field may be null. */
export async function openParquetSink(
	path: string,
	{ fields }: ExportSchema,
): Promise<TableSink> {
	// The writer of the library overwrites what is there.
	writeFileSync(path, "", { flag: "wx" });
	const writer = new ParquetWriter({
		writer: fileWriter(path),
		schema: [
			{ name: "root", num_children: fields.length },
			...fields.map(({ name, type }) => ({
				name,
				...PARQUET_TYPES[type],
				repetition_type: "OPTIONAL" as const,
			})),
		],
		createdBy: "travaux",
	});
	let held: ExportRow[] = [];
	const flush = async (): Promise<void> => {
		const rows = held;
		held = [];
		if (rows.length > 0)
			await writer.write({ columnData: columnsOf(rows, fields) });
	};
	return {
		write: async (rows) => {
			held.push(...rows);
			if (held.length >= GROUP) await flush();
		},
		close: async () => {
			await flush();
			await writer.finish();
		},
	};
}

const PARQUET_TYPES = {
	string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
	integer: { type: "INT32" },
	number: { type: "DOUBLE" },
	date: { type: "INT32", converted_type: "DATE" },
} as const satisfies Readonly<Record<ExportField["type"], object>>;

function columnsOf(rows: readonly ExportRow[], fields: readonly ExportField[]) {
	return fields.map(({ name, type }, at) => ({
		name,
		data: rows.map((row) => {
			const value = row[at] ?? null;
			return type === "date" && typeof value === "string"
				? new Date(`${value}T00:00:00Z`)
				: value;
		}),
	}));
}
