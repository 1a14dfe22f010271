/** CSV by RFC 4180, with no cell that a spreadsheet would run as a formula. */

import { stringify } from "csv-stringify/sync";

export type CsvValue = string | number | boolean | null;

/** Records as lines ended by CRLF; fields are quoted where they must be. */
export function formatCsv(records: readonly (readonly CsvValue[])[]): string {
	return stringify(
		records.map((record) => record.map(harmless)),
		{
			record_delimiter: "windows",
			// The library quotes its own delimiter only; a lone line feed ends a record for many readers.
			quoted_match: /[\r\n]/,
		},
	);
}

/**
 * What Excel, LibreOffice and Sheets take for a formula at the beginning of a cell, also behind white space, which they drop. Numbers
 * of ours are numbers and stay: a person's "-5" is words.
 */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]|^[\t\r\n]/u;

/** A text that a spreadsheet would run has an apostrophe before it, which makes it text; any other value stays as it is. */
export function harmless(value: CsvValue): CsvValue {
	return typeof value === "string" && FORMULA.test(value) ? `'${value}` : value;
}
