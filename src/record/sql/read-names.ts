/** Each way in which any document names an actor. */

import { type RawBuilder, sql } from "kysely";
import type { ActorName } from "../../model/ground.js";
import { isKnown } from "./admitted.js";
import type { Database } from "./engine.js";
import { unpackEntry } from "./pack-entry.js";

/** Of a name that means the same everywhere the first document that has it, of the described all who are a party to something. */
export function readNames(
	database: Database,
	knownBy: string | null,
): Promise<readonly ActorName[]> {
	return readThose(database, knownBy, sql`1 = 1`);
}

/** The same of those who are a party to something, who share a surname with one, or whose key is among `also`. */
export function readParties(
	database: Database,
	knownBy: string | null,
	also: readonly string[],
): Promise<readonly ActorName[]> {
	const parties = sql`
		select party.surname from mention join actor_name on actor_name.id = mention.name
		join actor as party on party.id = actor_name.actor
		where mention.party = 1 and party.surname is not null`;
	const keys = also.length === 0 ? sql`null` : sql.join(also);
	return readThose(
		database,
		knownBy,
		sql`actor_name.actor in (select id from actor where surname in (${parties}) or key in (${keys}))`,
	);
}

async function readThose(
	database: Database,
	knownBy: string | null,
	are: RawBuilder<unknown>,
): Promise<readonly ActorName[]> {
	const named =
		knownBy === null
			? sql`
				select actor_name.entry, document.hash
				from actor_name join document on document.id = actor_name.first
				where actor_name.local = 0 and ${are}`
			: sql`
				select entry, hash from (
					select actor_name.entry, document.hash, row_number() over (
						partition by actor_name.id order by document.published nulls last, document.hash) as place
					from actor_name join mention on mention.name = actor_name.id
					join document on document.id = mention.document
					where actor_name.local = 0 and ${are} and ${isKnown(knownBy)}
				) as mentioned where place = 1`;
	const { rows } = await sql<{ readonly entry: string; readonly hash: string }>`
		${named}
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
