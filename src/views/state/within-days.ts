/** A state of which only what touches some days is looked at: a window on a timeline, not another state. */

import type { State } from "../../model/state.js";
import type { DayInterval } from "../../model/when.js";

/** Bounds of a window; null where it is open. */
export interface DayWindow {
	readonly from: string | null;
	readonly to: string | null;
}

/** Events, drafts and days of coverage that touch the window. Without any bound all, also what has no date; else only what has one. */
export function withinDays(state: State, window: DayWindow): State {
	if (window.from === null && window.to === null) return state;
	const touches = (days: DayInterval | null): boolean =>
		days !== null && isTouching(days, window);
	return {
		...state,
		events: state.events.filter(({ date }) => touches(date)),
		drafts: state.drafts.filter(({ days }) => touches(days)),
		coverage: {
			...state.coverage,
			days: state.coverage.days.filter(({ day }) =>
				touches({ from: day, to: day }),
			),
		},
	};
}

/** Whether some day of the interval is in the window. */
export function isTouching(
	{ from, to }: DayInterval,
	window: DayWindow,
): boolean {
	return (
		(window.to === null || from <= window.to) &&
		(window.from === null || to >= window.from)
	);
}
