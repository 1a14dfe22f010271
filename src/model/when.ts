/** When: days and intervals of days, never more exact than the words were. */

import type { Span } from "./span.js";

/** From the first day to the last, both included, ISO 8601. */
export interface DayInterval {
	readonly from: string;
	readonly to: string;
}

/** A time expression with the days it names; both null where the text does not tell. */
export interface TimeMention {
	readonly span: Span;
	readonly from: string | null;
	readonly to: string | null;
}
