/** A window of days in an address: "?from=2025-11-20&to=2025-12-01". */

import type { DayWindow } from "../views/state/within-days.js";
import { BadQuestion } from "./desk-page.js";
import type { Frame } from "./frame/frame.js";
import { isDay } from "./read-question.js";

/**
 * Open on a side that the address leaves empty.
 * @throws BadQuestion for what is no day.
 */
export function readDays({ query }: Pick<Frame, "query">): DayWindow {
	return { from: readDay(query, "from"), to: readDay(query, "to") };
}

/**
 * The day of one field; null where it is empty.
 * @throws BadQuestion for what is no day.
 */
export function readDay(query: URLSearchParams, name: string): string | null {
	const value = query.get(name) || null;
	if (value !== null && !isDay(value))
		throw new BadQuestion(
			`“${value.slice(0, 40)}” is no day: give ${name} as YYYY-MM-DD, 2025-12-24 for example.`,
		);
	return value;
}
