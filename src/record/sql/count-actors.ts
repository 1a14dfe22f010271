/** How often each actor is named and speaks. */

import { sql } from "kysely";
import type { AsOf } from "../../model/state.js";
import type { ActorCount, Page, PageOf } from "../port.js";
import { isAdmitted } from "./admitted.js";
import { makeCursor, readCursor } from "./cursor.js";
import type { Database } from "./engine.js";
import { parseName } from "./read-names.js";

/** Those whom all documents mean by one name. Most statements first, then most documents, then in order of key; each by the name that most documents give it. */
export async function countActors(
	database: Database,
	bounds: AsOf,
	{ limit, after }: PageOf,
): Promise<Page<ActorCount>> {
	const offset = after === null ? 0 : Number(readCursor(after)[0]);
	const { rows } = await sql<{
		readonly entry: string;
		readonly documents: number;
		readonly statements: number;
		readonly total: number;
	}>`
		with named as (
			select mention.name, count(*) as documents, sum(mention.statements) as statements
			from mention ${
				bounds.asOf === null && bounds.knownBy === null
					? sql``
					: sql`join document on document.id = mention.document where ${isAdmitted(bounds)}`
			}
			group by mention.name
		), ranked as (
			select actor_name.actor, actor_name.entry, named.documents, named.statements,
				row_number() over (partition by actor_name.actor order by named.documents desc, actor_name.entry) as place
			from named join actor_name on actor_name.id = named.name
			where actor_name.local = 0
		), counted as (
			select actor, max(case when place = 1 then entry end) as entry, sum(documents) as documents, sum(statements) as statements
			from ranked group by actor
		)
		select counted.entry, counted.documents, counted.statements, count(*) over () as total
		from counted join actor on actor.id = counted.actor
		order by counted.statements desc, counted.documents desc, actor.key
		limit ${limit} offset ${offset}`.execute(database);
	return {
		rows: rows.map(({ entry, documents, statements }) => {
			const { key, name, type, side } = parseName(entry, "");
			return {
				key,
				name,
				type,
				side,
				documents: Number(documents),
				statements: Number(statements),
			};
		}),
		next: rows.length < limit ? null : makeCursor([offset + rows.length]),
		total: rows[0] === undefined ? null : Number(rows[0].total),
	};
}
