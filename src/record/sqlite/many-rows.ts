/** Many rows at once in SQLite: in groups of a few sizes, so that each size is compiled once. */

import { type RawBuilder, sql } from "kysely";
import type { ManyRows } from "../sql/engine.js";

/** Of at most a dozen columns: the 32,766 values that SQLite takes at once are far off. */
const SIZES = [64, 16, 4, 1] as const;

export const manyRows: ManyRows = {
	insert: async (database, table, rows, back = []) => {
		const given: unknown[] = [];
		for (const group of inGroups(rows)) {
			const insert = database.insertInto(table).values(group);
			if (back.length === 0) await insert.execute();
			else given.push(...(await insert.returning(back as never).execute()));
		}
		// The columns asked for, as the schema has them.
		return given as never;
	},
	isAmong: (column, texts) =>
		sql<boolean>`${sql.ref(column)} in (${sql.join(texts)})`,
	pairs: (pairs): RawBuilder<unknown> =>
		sql`(select value ->> 0 as one, value ->> 1 as other from json_each(${JSON.stringify(pairs)}))`,
};

function* inGroups<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
	let at = 0;
	for (const size of SIZES)
		for (; rows.length - at >= size; at += size)
			yield rows.slice(at, at + size);
}
