/** The day from which changes are told where nobody asks for another. */

import { lastDayOf } from "../views/state/events-table.js";
import type { StateContext } from "../views/state/state-context.js";

const DAY_MS = 86_400_000;

/** A week before the last day that the state speaks for; the first day of all where it speaks for none. */
export function weekBefore(context: StateContext): string {
	const last = lastDayOf(context);
	return last === null
		? "0001-01-01"
		: new Date(Date.parse(`${last}T00:00:00Z`) - 7 * DAY_MS)
				.toISOString()
				.slice(0, 10);
}
