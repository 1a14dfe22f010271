/** Exports a record and says what was written. */

import { loadCodebook } from "../app/load-codebook.js";
import type { Asking } from "../app/record/ask-state.js";
import { exportAnnotations } from "../app/record/export/export-annotations.js";
import {
	type ExportedFile,
	ExportRefused,
	exportTables,
} from "../app/record/export/export-tables.js";
import { openRecord } from "../app/record/open-record.js";
import { EXPORT_FORMATS } from "../views/export/data-package.js";
import { complain } from "./complain.js";
import { DONE, INPUT_REFUSED } from "./exit-codes.js";
import type { ExportOptions } from "./export.js";
import { onRecord } from "./on-record.js";
import { boundsOf } from "./record-options.js";
import { write } from "./write.js";

/** The exit code; a folder that cannot be written to is complained of in a line. */
export async function exportAndPrint(
	folder: string,
	options: ExportOptions,
): Promise<number> {
	return onRecord(
		() => openRecord(options),
		async (store) => {
			const asking: Asking = {
				store,
				bounds: boundsOf(options),
				codebook: loadCodebook(),
			};
			try {
				const written = await exportAs(asking, folder, options.format);
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
	name: ExportOptions["format"],
): Promise<readonly ExportedFile[]> {
	const format = EXPORT_FORMATS.find((one) => one.name === name);
	return format === undefined
		? exportAnnotations(asking, folder)
		: exportTables(asking, folder, format);
}
