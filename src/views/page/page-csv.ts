/** A page as CSV: a line for each row, values as programs read them, the places it stands on at its end. */

import { placeKey } from "../../model/account.js";
import { type CsvValue, formatCsv } from "./csv.js";
import {
	type Column,
	type ColumnKind,
	cellOf,
	evidenceOfRow,
	type Page,
	type Row,
} from "./page.js";

/** Kinds whose value is a key: people want the name beside it. */
const KEYED: ReadonlySet<ColumnKind> = new Set([
	"actor",
	"issue",
	"draft",
	"subject",
	"claim",
]);

/** Columns of several tables are put side by side, with the table's name before them; a page of one table has its columns alone. */
export function formatPageCsv({ tables }: Page): string {
	const several = tables.length > 1;
	const columns = [
		...new Map(
			tables.flatMap((one) => one.columns).map((one) => [one.key, one]),
		).values(),
	];
	const head = [
		...(several ? ["table"] : []),
		...columns.flatMap(({ key, kind }) =>
			KEYED.has(kind) ? [key, `${key}_key`] : [key],
		),
		"places",
		"quote",
	];
	const rows = tables.flatMap(({ name, columns: own, rows }) => {
		const has = new Set(own.map(({ key }) => key));
		return rows.map((row) => [
			...(several ? [name] : []),
			...columns.flatMap((one) =>
				has.has(one.key)
					? valuesOf(row, one)
					: KEYED.has(one.kind)
						? [null, null]
						: [null],
			),
			...placesOf(row, own),
		]);
	});
	return formatCsv([head, ...rows]);
}

function valuesOf(row: Row, { key, kind }: Column): readonly CsvValue[] {
	const { text, value } = cellOf(row, key);
	return KEYED.has(kind) ? [text, value] : [value];
}

/** All places as keys, and the words of the first. */
function placesOf(
	row: Row,
	columns: readonly Column[],
): readonly [places: string, quote: string | null] {
	const evidence = evidenceOfRow(row, columns);
	return [
		evidence.map(({ document, span }) => placeKey(document, span)).join(" "),
		evidence[0]?.span.text ?? null,
	];
}
