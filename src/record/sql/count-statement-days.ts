/** How many statements fall on each day. */

import { sql } from "kysely";
import type { AsOf } from "../../model/state.js";
import type { StatementDay } from "../port.js";
import { isKnown, isWithinDay } from "./admitted.js";
import type { Database } from "./engine.js";

/** Days in order, by the first day of each statement; those without a day are left out. */
export async function countStatementDays(
	database: Database,
	{ asOf, knownBy }: AsOf,
): Promise<readonly StatementDay[]> {
	let query = database
		.selectFrom("statement")
		.where("statement.from_day", "is not", null);
	if (asOf !== null || knownBy !== null)
		query = query.where(({ exists, selectFrom }) =>
			exists(
				selectFrom("document")
					.select("document.id")
					.whereRef("document.id", "=", "statement.document")
					.where(isWithinDay(asOf, sql.ref("statement.from_day")))
					.where(isKnown(knownBy)),
			),
		);
	const rows = await query
		.select(({ fn }) => [
			"statement.from_day as day",
			fn.countAll<number>().as("statements"),
		])
		.groupBy("statement.from_day")
		.orderBy("statement.from_day")
		.execute();
	return rows.flatMap(({ day, statements }) =>
		day === null ? [] : [{ day, statements: Number(statements) }],
	);
}
