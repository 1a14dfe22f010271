/** Exports a record as tidy tables with their description beside them. */

import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
	type ExportFormat,
	viewDataPackage,
} from "../../../views/export/data-package.js";
import type { ExportSchema } from "../../../views/export/export-table.js";
import {
	DOCUMENT_TABLES,
	STATE_TABLES,
} from "../../../views/export/exports.js";
import type { Asking } from "../ask-state.js";
import { openParquetSink } from "./parquet-sink.js";
import { readForExport } from "./read-for-export.js";
import type { TableSink } from "./table-sink.js";
import { openCsvSink, openJsonlSink } from "./text-sink.js";

/** Thrown where nothing can be written, with a line for a person. */
export class ExportRefused extends Error {
	override readonly name = "ExportRefused";
}

/** A file that was written. */
export interface ExportedFile {
	readonly file: string;
	readonly rows: number;
}

/**
 * Writes every table into the folder, which is made where there is none.
 * @throws ExportRefused where the folder holds anything already.
 */
export async function exportTables(
	asking: Asking,
	folder: string,
	format: ExportFormat,
): Promise<readonly ExportedFile[]> {
	await makeFolder(folder);
	const source = await readForExport(asking);
	const open = async (table: ExportSchema) => ({
		...(await SINKS[format.name](
			join(folder, `${table.name}.${format.extension}`),
			table,
		)),
		file: `${table.name}.${format.extension}`,
		rows: 0,
	});
	const written: ExportedFile[] = [];
	for (const table of STATE_TABLES) {
		const sink = await open(table);
		const rows = table.rowsOf(source.state);
		await sink.write(rows);
		await sink.close();
		written.push({ file: sink.file, rows: rows.length });
	}
	const sinks = await Promise.all(
		DOCUMENT_TABLES.map(async (table) => ({ table, sink: await open(table) })),
	);
	for await (const document of source.documents())
		for (const { table, sink } of sinks) {
			const rows = table.rowsOf(document);
			await sink.write(rows);
			sink.rows += rows.length;
		}
	for (const { sink } of sinks) {
		await sink.close();
		written.push({ file: sink.file, rows: sink.rows });
	}
	await writeFile(
		join(folder, "datapackage.json"),
		`${JSON.stringify(viewDataPackage([...DOCUMENT_TABLES, ...STATE_TABLES], format), null, 1)}\n`,
	);
	return written;
}

const SINKS: Readonly<
	Record<
		ExportFormat["name"],
		(path: string, table: ExportSchema) => Promise<TableSink>
	>
> = { csv: openCsvSink, jsonl: openJsonlSink, parquet: openParquetSink };

/** @throws ExportRefused for a folder with files in it, so that no export mixes with another, and for one that cannot be made. */
export async function makeFolder(folder: string): Promise<void> {
	try {
		await mkdir(folder, { recursive: true });
		if ((await readdir(folder)).length === 0) return;
	} catch (error) {
		throw new ExportRefused(
			`${folder}: it cannot be written to (${(error as NodeJS.ErrnoException).code}); name another folder`,
			{ cause: error },
		);
	}
	throw new ExportRefused(
		`${folder}: there are files in it already; name a new or an empty folder`,
	);
}
