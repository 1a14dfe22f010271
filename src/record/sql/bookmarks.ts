/** Bookmarks: how far a long intake has come, so that it goes on there. They are no part of what the record answers. */

import type { Bookmark, Page, PageOf } from "../port.js";
import { makeCursor, readCursor } from "./cursor.js";
import type { Database, Engine } from "./engine.js";

export async function readBookmark(
	database: Database,
	key: string,
): Promise<string | null> {
	const row = await database
		.selectFrom("bookmark")
		.select("value")
		.where("key", "=", key)
		.executeTakeFirst();
	return row?.value ?? null;
}

export async function keepBookmark(
	{ write }: Engine,
	key: string,
	value: string,
): Promise<void> {
	await write(async (within) => {
		await within
			.insertInto("bookmark")
			.values({ key, value })
			.onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
			.execute();
	});
}

/** In order of key. */
export async function readBookmarks(
	database: Database,
	{ limit, after }: PageOf,
): Promise<Page<Bookmark>> {
	let query = database.selectFrom("bookmark").select(["key", "value"]);
	if (after !== null)
		query = query.where("key", ">", String(readCursor(after)[0]));
	const rows = await query.orderBy("key").limit(limit).execute();
	const last = rows.at(-1);
	return {
		rows,
		next:
			rows.length < limit || last === undefined ? null : makeCursor([last.key]),
		total: null,
	};
}
