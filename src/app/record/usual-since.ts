/** The day from which changes are told where nobody says since when. */

import { dayOfIso, isoOfDay } from "../../language/times/calendar.js";
import type { AsOf } from "../../model/state.js";
import type { RecordStore } from "../../record/port.js";

const USUAL_DAYS = 7;

/** A week before the last day that is told of; null where none is. */
export function usualSince(last: string | null): string | null {
	const day = last === null ? null : dayOfIso(last);
	return day === null ? null : isoOfDay(day - USUAL_DAYS);
}

/** The last day that an answer within these bounds speaks for: `lastDayOf` its state, found without folding it. */
export async function lastDayWithin(
	store: Pick<RecordStore, "documents">,
	bounds: AsOf,
): Promise<string | null> {
	if (bounds.asOf !== null) return bounds.asOf;
	const { rows } = await store.documents(bounds, { limit: 1, after: null });
	return rows[0]?.published ?? null;
}
