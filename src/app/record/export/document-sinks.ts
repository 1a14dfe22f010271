/** The files that rows of documents go into: one for each table, or one for each table and month. */

import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type {
	ExportRow,
	ExportSchema,
} from "../../../views/export/export-table.js";
import type { TableSink } from "./table-sink.js";

/** How rows of documents are parted into files. */
export type Partition = "whole" | "by-month";

export interface DocumentSinks {
	/** Documents come latest first, so that a month is done when the next begins. */
	readonly write: (
		table: ExportSchema,
		rows: readonly ExportRow[],
		published: string | null,
	) => Promise<void>;
	/** The files, by table, with their rows. */
	readonly close: () => Promise<
		ReadonlyMap<ExportSchema, readonly WrittenFile[]>
	>;
}

export interface WrittenFile {
	readonly file: string;
	readonly rows: number;
}

type OpenSink = (path: string, table: ExportSchema) => Promise<TableSink>;

/** A table is a file; where nothing was said of it, an empty one. */
export async function openWholeSinks(
	tables: readonly ExportSchema[],
	{ folder, extension, open }: SinkPlace,
): Promise<DocumentSinks> {
	const files = new Map<ExportSchema, OpenFile>();
	for (const table of tables)
		files.set(
			table,
			await openFile(
				{ folder, file: `${table.name}.${extension}`, open },
				table,
			),
		);
	return {
		write: (table, rows) => files.get(table)!.write(rows),
		close: async () => {
			const written = new Map<ExportSchema, readonly WrittenFile[]>();
			for (const [table, file] of files)
				written.set(table, [await file.close()]);
			return written;
		},
	};
}

/** A table is a folder of folders, `month=2025-11/`, as Hive parts them and every engine for archives reads them. */
export function openMonthlySinks(
	tables: readonly ExportSchema[],
	{ folder, extension, open }: SinkPlace,
): DocumentSinks {
	const written = new Map<ExportSchema, WrittenFile[]>(
		tables.map((table) => [table, []]),
	);
	const files = new Map<ExportSchema, OpenFile>();
	let month = "";
	const closeMonth = async (): Promise<void> => {
		for (const [table, file] of files)
			written.get(table)!.push(await file.close());
		files.clear();
	};
	return {
		write: async (table, rows, published) => {
			const own = published?.slice(0, 7) ?? UNDATED;
			if (own !== month) await closeMonth();
			month = own;
			if (rows.length === 0) return;
			let file = files.get(table);
			if (file === undefined) {
				const path = `${table.name}/month=${month}/${table.name}.${extension}`;
				file = await openFile({ folder, file: path, open }, table);
				files.set(table, file);
			}
			await file.write(rows);
		},
		close: async () => {
			await closeMonth();
			return written;
		},
	};
}

/** What stands for no value in the name of a folder, by the same convention. */
const UNDATED = "__HIVE_DEFAULT_PARTITION__";

/** Where files go and how each is opened. */
export interface SinkPlace {
	readonly folder: string;
	readonly extension: string;
	readonly open: OpenSink;
}

interface OpenFile {
	readonly write: (rows: readonly ExportRow[]) => Promise<void>;
	readonly close: () => Promise<WrittenFile>;
}

async function openFile(
	{
		folder,
		file,
		open,
	}: {
		readonly folder: string;
		readonly file: string;
		readonly open: OpenSink;
	},
	table: ExportSchema,
): Promise<OpenFile> {
	const path = join(folder, file);
	await mkdir(dirname(path), { recursive: true });
	const sink = await open(path, table);
	let written = 0;
	return {
		write: async (rows) => {
			written += rows.length;
			await sink.write(rows);
		},
		close: async () => {
			await sink.close();
			return { file, rows: written };
		},
	};
}
