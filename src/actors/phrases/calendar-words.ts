/** Days and months, which are capitalised and name nobody: "the Commission on Monday", "faces elections in May". */

import type { Token } from "../../model/analysis.js";

/** Names of days and months, and the months' short forms; "May" is as often somebody's name. */
export const CALENDAR =
	/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;

/** Months that somebody may be called by. */
export const NAMES_TOO = /^(?:march|april|may|june|july|august)$/;

/** What stands before a month and before no name. */
const BEFORE =
	/^(?:in|since|until|till|during|last|next|early|late|mid|this|mid-|early-|late-)$/;

/** Whether the capitalised word at `at`, alone in its phrase, is a day or a month: "in May", "9 May", "last June", "on Monday"; but "May said". */
export function isCalendarWord(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at];
	if (word === undefined) return false;
	if (!NAMES_TOO.test(word.norm)) return CALENDAR.test(word.norm);
	const before = tokens[at - 1];
	return (
		before?.tag === "CD" ||
		BEFORE.test(before?.norm ?? "") ||
		tokens[at + 1]?.tag === "CD"
	);
}
