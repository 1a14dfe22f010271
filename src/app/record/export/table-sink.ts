/** Where the rows of an exported table go, whatever the format of the file. */

import type { ExportRow } from "../../../views/export/export-table.js";

/** A table being written: rows in pieces, then an end. Until it is closed the file is not whole. */
export interface TableSink {
	readonly write: (rows: readonly ExportRow[]) => Promise<void>;
	readonly close: () => Promise<void>;
}
