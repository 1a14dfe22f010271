/** How many statements fall on each day. */

import { sql } from "kysely";
import type { StatementDay, StatementDayFilter } from "../port.js";
import { isKnown, isWithinDay } from "./admitted.js";
import type { Engine } from "./engine.js";
import { findInstead, isOfNone } from "./statements-instead.js";

/** Days in order, by the first day of each statement; those without a day are left out. */
export async function countStatementDays(
	engine: Engine,
	filter: StatementDayFilter,
): Promise<readonly StatementDay[]> {
	const { instead = [] } = filter;
	const counts = new Map<string, number>();
	const count = (day: string | null, statements: number): void => {
		if (day !== null) counts.set(day, (counts.get(day) ?? 0) + statements);
	};
	for (const { day, statements } of await countStored(engine, filter))
		count(day, Number(statements));
	if (instead.length > 0)
		for (const { from_day } of await findInstead(engine, instead, filter))
			count(from_day, 1);
	return [...counts]
		.map(([day, statements]) => ({ day, statements }))
		.sort((a, b) => (a.day < b.day ? -1 : 1));
}

function countStored(
	{ database }: Engine,
	{ asOf, knownBy, instead = [] }: StatementDayFilter,
) {
	let query = database
		.selectFrom("statement")
		.where("statement.from_day", "is not", null)
		.where(isWithinDay(asOf, sql.ref("statement.to_day")));
	// Without these no statement is asked for its document.
	if (knownBy !== null || instead.length > 0)
		query = query.where(({ exists, selectFrom }) =>
			exists(
				selectFrom("document")
					.select("document.id")
					.whereRef("document.id", "=", "statement.document")
					.where(isKnown(knownBy))
					.where(isOfNone(instead)),
			),
		);
	return query
		.select(({ fn }) => [
			"statement.from_day as day",
			fn.countAll<number>().as("statements"),
		])
		.groupBy("statement.from_day")
		.execute();
}
