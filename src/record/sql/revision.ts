/** The count of writes, by which it is told whether something derived is still right. */

import type { Database } from "./engine.js";

export async function readRevision(database: Database): Promise<number> {
	const { value } = await database
		.selectFrom("revision")
		.select("value")
		.executeTakeFirstOrThrow();
	return value;
}

/** Part of every write. */
export async function countWrite(within: Database): Promise<void> {
	await within
		.updateTable("revision")
		.set((row) => ({ value: row("value", "+", 1) }))
		.execute();
}
