/** Which document that has a name came out first: kept with the name, so that no question has to look through all mentions. */

import { sql } from "kysely";
import type { Database } from "./engine.js";

/** After `document` was found to have these names: it is their first where it came out before the one known so far. */
export async function settleFirst(
	within: Database,
	document: number,
	names: readonly number[],
): Promise<void> {
	await sql`
		update actor_name set first = ${document}
		where id in (${sql.join(names)}) and local = 0 and (first is null or exists (
			select 1 from document as known, document as added
			where known.id = actor_name.first and added.id = ${document}
				and (coalesce(added.published, ${LAST_DAY}), added.hash) < (coalesce(known.published, ${LAST_DAY}), known.hash)
		))`.execute(within);
}

/** After `document` lost these names: the first of the others, null where there is none. */
export async function settleFirstWithout(
	within: Database,
	document: number,
	names: readonly number[],
): Promise<void> {
	await sql`
		update actor_name set first = (
			select document.id from mention join document on document.id = mention.document
			where mention.name = actor_name.id
			order by coalesce(document.published, ${LAST_DAY}), document.hash limit 1)
		where id in (${sql.join(names)}) and first = ${document}`.execute(within);
}

/** Behind every day: the undated come last. */
const LAST_DAY = "9999-99-99";
