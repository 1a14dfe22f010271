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
import {
	openMonthlySinks,
	openWholeSinks,
	type Partition,
	type WrittenFile,
} from "./document-sinks.js";
import { openParquetSink } from "./parquet-sink.js";
import { readForExport } from "./read-for-export.js";
import type { TableSink } from "./table-sink.js";
import { openCsvSink, openJsonlSink } from "./text-sink.js";

/** Thrown where nothing can be written, with a line for a person. */
export class ExportRefused extends Error {
	override readonly name = "ExportRefused";
}

/**
 * Writes every table into the folder, which is made where there is none; rows of documents in one file for each table, or by month.
 * @throws ExportRefused where the folder holds anything already.
 */
export async function exportTables(
	asking: Asking,
	{ folder, format, partition }: TablesRequest,
): Promise<readonly WrittenFile[]> {
	await makeFolder(folder);
	const { extension } = format;
	const place = { folder, extension, open: SINKS[format.name] };
	const source = await readForExport(asking);
	const stateSinks = await openWholeSinks(STATE_TABLES, place);
	for (const table of STATE_TABLES)
		await stateSinks.write(table, table.rowsOf(source.state), null);
	const ofState = await stateSinks.close();
	const sinks =
		partition === "by-month"
			? openMonthlySinks(DOCUMENT_TABLES, place)
			: await openWholeSinks(DOCUMENT_TABLES, place);
	for await (const document of source.documents())
		for (const table of DOCUMENT_TABLES)
			await sinks.write(table, table.rowsOf(document), document.card.published);
	const ofDocuments = await sinks.close();
	const tables = [...DOCUMENT_TABLES, ...STATE_TABLES].map((schema) => ({
		schema,
		files: (ofDocuments.get(schema) ?? ofState.get(schema) ?? []).map(
			({ file }) => file,
		),
	}));
	await writeFile(
		join(folder, "datapackage.json"),
		`${JSON.stringify(viewDataPackage(tables, format), null, 1)}\n`,
	);
	return [...ofState.values(), ...ofDocuments.values()].flat();
}

/** What is written where. */
export interface TablesRequest {
	readonly folder: string;
	readonly format: ExportFormat;
	readonly partition: Partition;
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
