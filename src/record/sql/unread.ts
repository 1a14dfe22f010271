/** Inputs that could not be read: counted and listed, so that nobody takes them for silence. */

import { sql } from "kysely";
import type { Page, PageOf, UnreadEntry } from "../port.js";
import { makeCursor, readCursor } from "./cursor.js";
import type { Database, Engine } from "./engine.js";
import { countWrite } from "./revision.js";
import { whichAreThere } from "./which-are-there.js";

export async function addUnread(
	{ write }: Engine,
	{ values, ...entry }: UnreadEntry,
): Promise<"added" | "known"> {
	return write(async (within) => {
		if ((await whichAreThere(within, [entry.id])).has(entry.id)) return "known";
		await within
			.insertInto("unread")
			.values({ ...entry, facts: JSON.stringify(values) })
			.execute();
		await countWrite(within);
		return "added";
	});
}

/** In order of id; those that a later version of the reader could read are left out. */
export async function readUnread(
	database: Database,
	{ limit, after }: PageOf,
): Promise<Page<UnreadEntry>> {
	let query = stillUnread(database).selectAll("unread").limit(limit);
	if (after !== null)
		query = query.where("unread.id", ">", String(readCursor(after)[0]));
	const rows = await query.orderBy("unread.id").execute();
	const last = rows.at(-1);
	return {
		rows: rows.map(({ facts, ...row }) => ({
			...row,
			// Written from the values of an entry.
			values: JSON.parse(facts) as UnreadEntry["values"],
		})),
		next:
			rows.length < limit || last === undefined ? null : makeCursor([last.id]),
		total: await countUnread(database, null),
	};
}

/** How many inputs are unread that came in up to this instant. */
export async function countUnread(
	database: Database,
	knownBy: string | null,
): Promise<number> {
	let query = stillUnread(database).select(({ fn }) =>
		fn.countAll<number>().as("count"),
	);
	if (knownBy !== null)
		query = query.where(
			sql<boolean>`substr(unread.learned, 1, ${knownBy.length}) <= ${knownBy}`,
		);
	return Number((await query.executeTakeFirstOrThrow()).count);
}

function stillUnread(database: Database) {
	return database
		.selectFrom("unread")
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom("document")
						.select("document.id")
						.whereRef("document.hash", "=", "unread.id"),
				),
			),
		);
}
