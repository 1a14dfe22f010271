/** Many rows at once in PostgreSQL: a column is one value, so that a statement is planned once for any number of rows. */

import { sql } from "kysely";
import type { ManyRows } from "../sql/engine.js";

/** How much goes in one statement, in bytes and characters: the server takes a gigabyte a value, and bytes are written in two signs each. */
const MOST_A_STATEMENT = 32_000_000;

type Row = Readonly<Record<string, unknown>>;

export const manyRows: ManyRows = {
	insert: async (database, table, rows, back = []) => {
		const given: unknown[] = [];
		for (const group of inGroups(rows as readonly Row[])) {
			const columns = filledColumns(group);
			const values = columns.map(
				({ name, type }) =>
					sql`${group.map((row) => row[name])}::${sql.raw(type)}[]`,
			);
			const ending =
				back.length === 0
					? sql``
					: sql` returning ${sql.join(back.map((name) => sql.ref(name)))}`;
			const added = await sql`insert into ${sql.table(table)}
				(${sql.join(columns.map(({ name }) => sql.ref(name)))})
				select * from unnest(${sql.join(values)})${ending}`.execute(database);
			given.push(...added.rows);
		}
		// The columns asked for, as the schema has them.
		return given as never;
	},
	isAmong: (column, texts) =>
		sql<boolean>`${sql.ref(column)} = any(${[...texts]}::text[])`,
	pairs: (pairs) =>
		sql`(select * from unnest(${pairs.map(([one]) => one)}::integer[], ${pairs.map(([, other]) => other)}::integer[]) as pair (one, other))`,
};

function* inGroups(rows: readonly Row[]): Generator<readonly Row[]> {
	let group: Row[] = [];
	let size = 0;
	for (const row of rows) {
		const more = sizeOf(row);
		if (group.length > 0 && size + more > MOST_A_STATEMENT) {
			yield group;
			group = [];
			size = 0;
		}
		group.push(row);
		size += more;
	}
	if (group.length > 0) yield group;
}

function sizeOf(row: Row): number {
	let size = 0;
	for (const value of Object.values(row))
		if (typeof value === "string" || value instanceof Uint8Array)
			size += value.length;
	return size;
}

/** Those that any row has a value for, with its type; the others are null by themselves. */
function filledColumns(
	rows: readonly Row[],
): readonly { readonly name: string; readonly type: string }[] {
	const filled = new Map<string, unknown[]>();
	for (const row of rows)
		for (const [name, value] of Object.entries(row))
			if (value !== null && value !== undefined) {
				const values = filled.get(name);
				if (values === undefined) filled.set(name, [value]);
				else values.push(value);
			}
	return [...filled].map(([name, values]) => ({ name, type: typeOf(values) }));
}

function typeOf(values: readonly unknown[]): string {
	if (typeof values[0] === "string") return "text";
	if (values[0] instanceof Uint8Array) return "bytea";
	return values.every(Number.isInteger) ? "integer" : "double precision";
}
