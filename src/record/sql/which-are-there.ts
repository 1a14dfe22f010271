/** Which documents the record has already. */

import type { Database } from "./engine.js";
import { inPieces } from "./in-pieces.js";

/** Those of `ids` that are in the record, read or unread. */
export async function whichAreThere(
	database: Database,
	ids: readonly string[],
): Promise<ReadonlySet<string>> {
	const there = await whichAreRead(database, ids);
	for (const piece of inPieces(ids)) {
		const unread = await database
			.selectFrom("unread")
			.select("id")
			.where("id", "in", piece)
			.execute();
		for (const { id } of unread) there.add(id);
	}
	return there;
}

/** Those of `ids` that the record has a document of. */
export async function whichAreRead(
	database: Database,
	ids: readonly string[],
): Promise<Set<string>> {
	const there = new Set<string>();
	for (const piece of inPieces(ids)) {
		const read = await database
			.selectFrom("document")
			.select("hash")
			.where("hash", "in", piece)
			.execute();
		for (const { hash } of read) there.add(hash);
	}
	return there;
}
