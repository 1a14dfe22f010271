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

/** What stands in `datapackage.json`. */
export function viewDataPackage(
	tables: readonly ExportSchema[],
	{ name: format, extension, mediatype }: ExportFormat,
) {
	return {
		name: "travaux-record",
		title: "The record of a negotiation",
		description:
			format === "csv"
				? "Spans are UTF-16 code units, half-open. Words that a spreadsheet would run as a formula have an apostrophe before them."
				: "Spans are UTF-16 code units, half-open.",
		profile: format === "csv" ? "tabular-data-package" : "data-package",
		resources: tables.map(
			({ name, description, fields, primaryKey, foreignKeys }) => ({
				name,
				description,
				path: `${name}.${extension}`,
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
