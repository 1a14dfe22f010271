/** A CSV or TSV file → its rows as documents, read as a stream. */

import { CsvError, parse } from "csv-parse";
import { makeUnread } from "../../documents/unread.js";
import { type ColumnMapping, entryOfRow } from "./column-mapping.js";
import type { Entry, UnreadEntry } from "./entry.js";
import { piped } from "./piped.js";

/** A row longer than this, in units, ends the reading: a quotation mark is never closed. */
const LONGEST_ROW = 12_000_000;

/** The rows from the one marked `from` on; the first row under the head is 1. */
export async function* tableEntries(
	bytes: AsyncIterable<Buffer>,
	{
		delimiter,
		columns = {},
		from = null,
	}: {
		readonly delimiter: string;
		readonly columns?: ColumnMapping;
		readonly from?: string | null;
	},
): AsyncGenerator<Entry | UnreadEntry> {
	const rows = piped(
		bytes,
		parse({
			delimiter,
			bom: true,
			columns: (head: readonly string[]) =>
				head.map((name) => name.trim().toLowerCase()),
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
			max_record_size: LONGEST_ROW,
		}),
	);
	let count = 0;
	try {
		for await (const row of rows as AsyncIterable<
			Readonly<Record<string, string>>
		>) {
			count++;
			if (count < Number(from ?? 0)) continue;
			const fieldOf = (name: string): string | null =>
				row[name.toLowerCase()] ?? null;
			yield entryOfRow(fieldOf, columns, String(count));
		}
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		yield {
			kind: "unread",
			name: `row ${count + 1}`,
			mark: String(count + 1),
			unread: makeUnread("broken-file", { format: "CSV" }),
		};
	}
}
