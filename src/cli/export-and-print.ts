/** Exports a record and says what was written. */

import { loadCodebook } from "../app/load-codebook.js";
import type { Asking } from "../app/record/ask-state.js";
import type { WrittenFile } from "../app/record/export/document-sinks.js";
import { exportAnnotations } from "../app/record/export/export-annotations.js";
import {
	ExportRefused,
	exportTables,
} from "../app/record/export/export-tables.js";
import { openRecord } from "../app/record/open-record.js";
import { EXPORT_FORMATS } from "../views/export/data-package.js";
import { complain } from "./complain.js";
import { DONE, INPUT_REFUSED, USAGE } from "./exit-codes.js";
import type { ExportOptions } from "./export.js";
import { onRecord } from "./on-record.js";
import { boundsOf } from "./record-options.js";
import { write } from "./write.js";

/** The exit code; a folder that cannot be written to is complained of in a line. */
export async function exportAndPrint(
	folder: string,
	options: ExportOptions,
): Promise<number> {
	if (options.byMonth === true && options.format !== "parquet") {
		complain("--by-month is for Parquet; add --format parquet");
		return USAGE;
	}
	return onRecord(
		() => openRecord(options),
		async (store) => {
			const asking: Asking = {
				store,
				bounds: boundsOf(options),
				codebook: loadCodebook(),
			};
			try {
				const written = await exportAs(asking, folder, options);
				await write(
					written.map(({ file, rows }) => `${rows}\t${file}\n`).join(""),
				);
				return DONE;
			} catch (error) {
				if (!(error instanceof ExportRefused)) throw error;
				complain(error.message);
				return INPUT_REFUSED;
			}
		},
	);
}

function exportAs(
	asking: Asking,
	folder: string,
	{ format: name, byMonth }: ExportOptions,
): Promise<readonly WrittenFile[]> {
	const format = EXPORT_FORMATS.find((one) => one.name === name);
	return format === undefined
		? exportAnnotations(asking, folder)
		: exportTables(asking, {
				folder,
				format,
				partition: byMonth === true ? "by-month" : "whole",
			});
}
