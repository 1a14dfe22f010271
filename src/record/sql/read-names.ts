/** Each way in which any document names an actor. */

import { sql } from "kysely";
import type { ActorName } from "../../model/ground.js";
import type { AsOf } from "../../model/state.js";
import { isKnown } from "./admitted.js";
import type { Database } from "./engine.js";
import { unpackEntry } from "./pack-entry.js";

/** Of a name that means the same everywhere the first document that has it, of the described all who are a party to something. */
export async function readNames(
	database: Database,
	{ knownBy }: AsOf,
): Promise<readonly ActorName[]> {
	const first =
		knownBy === null
			? sql`select actor_name.entry, document.hash from actor_name join document on document.id = actor_name.first where actor_name.local = 0`
			: sql`
				select entry, hash from (
					select actor_name.entry, document.hash, row_number() over (
						partition by actor_name.id order by document.published nulls last, document.hash) as place
					from actor_name join mention on mention.name = actor_name.id
					join document on document.id = mention.document
					where actor_name.local = 0 and ${isKnown(knownBy)}
				) where place = 1`;
	const { rows } = await sql<{ readonly entry: string; readonly hash: string }>`
		${first}
		union all
		select actor_name.entry, document.hash
		from actor_name join mention on mention.name = actor_name.id
		join document on document.id = mention.document
		where actor_name.local = 1 and mention.party = 1 and ${isKnown(knownBy)}`.execute(
		database,
	);
	return rows.map(({ entry, hash }) => parseName(entry, hash));
}

/** A name that `nameEntry` wrote, as this document has it. */
export function parseName(entry: string, document: string): ActorName {
	const [key, name, type, role, side] = unpackEntry(entry, document) as [
		ActorName["key"],
		ActorName["name"],
		ActorName["type"],
		ActorName["role"],
		ActorName["side"],
	];
	return { key, document, name, type, role, side };
}
