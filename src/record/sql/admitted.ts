/** The bounds of a question as conditions on a document's row. */

import { type RawBuilder, sql } from "kysely";
import type { AsOf } from "../../model/state.js";

/** Where the document came out, or where nobody knows when, came into the record, by the day; and was in the record by the instant. */
export function isAdmitted({ asOf, knownBy }: AsOf): RawBuilder<boolean> {
	return sql<boolean>`${isWithinDay(asOf, sql`document.published`)} and ${isKnown(knownBy)}`;
}

/** Where `day`, or where it is null the day on which the document came into the record, is not after `asOf`. */
export function isWithinDay(
	asOf: string | null,
	day: RawBuilder<unknown>,
): RawBuilder<boolean> {
	return asOf === null
		? sql`1 = 1`
		: sql`coalesce(${day}, substr(document.learned, 1, 10)) <= ${asOf}`;
}

export function isKnown(knownBy: string | null): RawBuilder<boolean> {
	return knownBy === null ? sql`1 = 1` : sql`document.learned <= ${knownBy}`;
}
