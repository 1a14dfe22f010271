/** Each way in which any document names an actor. */

import { sql } from "kysely";
import type { ActorName } from "../../model/ground.js";
import type { AsOf } from "../../model/state.js";
import { isAdmitted } from "./admitted.js";
import type { Database } from "./engine.js";

/** Those that a document within the bounds has. */
export async function readNames(
	database: Database,
	bounds: AsOf,
): Promise<readonly ActorName[]> {
	const { rows } = await sql<{ readonly entry: string }>`
		select entry from actor_name where exists (
			select 1 from mention ${
				bounds.asOf === null && bounds.knownBy === null
					? sql`where`
					: sql`join document on document.id = mention.document where ${isAdmitted(bounds)} and`
			} mention.name = actor_name.id)
		order by entry`.execute(database);
	return rows.map(({ entry }) => parseName(entry));
}

/** A name that `nameEntry` wrote. */
export function parseName(entry: string): ActorName {
	const [key, name, type, role, side] = JSON.parse(entry) as [
		ActorName["key"],
		ActorName["name"],
		ActorName["type"],
		ActorName["role"],
		ActorName["side"],
	];
	return { key, name, type, role, side };
}
