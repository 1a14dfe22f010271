/** The description of exported tables as a Frictionless Data Package. */

import type { ExportSchema } from "./export-table.js";

/** How the tables are written. */
export interface ExportFormat {
	readonly name: "csv" | "jsonl" | "parquet";
	readonly extension: string;
	readonly mediatype: string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
	{ name: "csv", extension: "csv", mediatype: "text/csv" },
	{ name: "jsonl", extension: "jsonl", mediatype: "application/jsonl" },
	{
		name: "parquet",
		extension: "parquet",
		mediatype: "application/vnd.apache.parquet",
	},
];

/** A table with the files that it was written into, all of the same fields. */
export interface WrittenTable {
	readonly schema: ExportSchema;
	readonly files: readonly string[];
}

/** What stands in `datapackage.json`. */
export function viewDataPackage(
	tables: readonly WrittenTable[],
	{ name: format, mediatype }: ExportFormat,
) {
	return {
		name: "travaux-record",
		title: "The record of a negotiation",
		description:
			format === "csv"
				? "Spans are UTF-16 code units, half-open. Words that a spreadsheet would run as a formula have an apostrophe before them."
				: "Spans are UTF-16 code units, half-open.",
		profile: format === "csv" ? "tabular-data-package" : "data-package",
		resources: tables
			.filter(({ files }) => files.length > 0)
			.map(
				({
					schema: { name, description, fields, primaryKey, foreignKeys },
					files,
				}) => ({
					name,
					description,
					path: files.length === 1 ? files[0] : files,
					format,
					mediatype,
					...(format === "parquet" ? {} : { encoding: "utf-8" }),
					...(format === "csv" ? { profile: "tabular-data-resource" } : {}),
					schema: {
						fields,
						primaryKey,
						...(foreignKeys.length === 0
							? {}
							: {
									foreignKeys: foreignKeys.map(({ field, table }) => ({
										fields: field,
										reference: { resource: table, fields: field },
									})),
								}),
					},
				}),
			),
	};
}
