/** Bookmarks: how far a long intake has come, so that it goes on there. They are no part of what the record answers. */

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
