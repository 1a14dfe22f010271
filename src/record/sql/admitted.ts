/** The bounds of a question as conditions on a document's row. */

import { type RawBuilder, sql } from "kysely";
import type { AsOf } from "../../model/state.js";

/** Where the document came out by the day, which the undated never do, and was in the record by the instant. */
export function isAdmitted({ asOf, knownBy }: AsOf): RawBuilder<boolean> {
	return sql<boolean>`${isWithinDay(asOf, sql`document.published`)} and ${isKnown(knownBy)}`;
}

/** Where `day` is known and not after `asOf`. */
export function isWithinDay(
	asOf: string | null,
	day: RawBuilder<unknown>,
): RawBuilder<boolean> {
	return asOf === null ? sql`1 = 1` : sql`${day} <= ${asOf}`;
}

/** Where the document was in the record by an instant, or by the end of a day. */
export function isKnown(knownBy: string | null): RawBuilder<boolean> {
	return knownBy === null
		? sql`1 = 1`
		: sql`substr(document.learned, 1, ${knownBy.length}) <= ${knownBy}`;
}
