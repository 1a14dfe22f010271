/** The day from which changes are told where nobody says since when. */

import { dayOfIso, isoOfDay } from "../../language/times/calendar.js";
import { lastDayOf } from "../../views/state/events-table.js";
import type { StateContext } from "../../views/state/state-context.js";

const USUAL_DAYS = 7;

/** A week before the last day that the state speaks for; null where it speaks for none. */
export function usualSince(context: StateContext): string | null {
	const day = lastDayOf(context);
	const last = day === null ? null : dayOfIso(day);
	return last === null ? null : isoOfDay(last - USUAL_DAYS);
}
