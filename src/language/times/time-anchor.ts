/** How long a time may be for others to be counted from it. */

import type { Unit } from "./calendar.js";

/** The longest period, in days, from which a unit can be counted: "the next day" needs a day, "that year" at most a year. */
export function longestAnchor(unit: Unit): number {
	const longest = {
		hour: 1,
		day: 1,
		week: 7,
		weekend: 7,
		month: 31,
		quarter: 92,
		half: 184,
		year: 366,
		decade: 3653,
		century: 36525,
	} as const;
	return longest[unit];
}
