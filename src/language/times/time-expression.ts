/** What an expression of time says, before anybody asks which days that is: known and unknown parts kept apart. */

import type { Unit } from "./calendar.js";

export type TimeExpression =
	/** "February 27", "27 Feb 2026"; `year` null where it is not said. */
	| {
			readonly kind: "date";
			readonly year: number | null;
			readonly month: number;
			readonly day: number;
	  }
	/** "December 2027", "last September" (`shift` -1), "August". */
	| {
			readonly kind: "month";
			readonly year: number | null;
			readonly month: number;
			readonly shift: number | null;
	  }
	/** Whole years: "2019", "the 1990s", "the 19th century", "2014-15". */
	| { readonly kind: "years"; readonly first: number; readonly last: number }
	| {
			readonly kind: "weekday";
			readonly weekday: number;
			readonly shift: number | null;
	  }
	/** The calendar unit so many steps from that of the publication day: "yesterday", "last week", "this year". */
	| { readonly kind: "unit"; readonly unit: Unit; readonly steps: number }
	/** "the weekend", "the third quarter": which one, the tense tells. `nth` is from 1, null for a weekend. */
	| {
			readonly kind: "nearest";
			readonly unit: "weekend" | "quarter" | "half";
			readonly nth: number | null;
	  }
	| {
			readonly kind: "season";
			readonly month: number;
			readonly year: number | null;
			readonly shift: number | null;
	  }
	/** Index into the lexicon's holidays. */
	| {
			readonly kind: "holiday";
			readonly index: number;
			readonly year: number | null;
			readonly shift: number | null;
	  }
	/** Days known whatever the text: "2026-04-09", "9/11". */
	| { readonly kind: "fixed"; readonly from: string; readonly to: string }
	/** The days up to publication or from it on: "the past two weeks", "the next 30 days". */
	| { readonly kind: "window"; readonly unit: Unit; readonly steps: number }
	/** "two weeks ago" -2, "three days from now" 3. */
	| { readonly kind: "offset"; readonly unit: Unit; readonly steps: number }
	/** Counted from the time last spoken of: "that day" 0, "the following week" 1, "two years earlier" -2. */
	| {
			readonly kind: "anaphor";
			readonly unit: Unit;
			readonly steps: number;
			/** "two weeks later" counts from day to day, "the following week" from week to week. */
			readonly isCounted: boolean;
	  }
	/** Counted from a time named next in the clause: "a day after the two met on Sunday" 1. */
	| { readonly kind: "cataphor"; readonly unit: Unit; readonly steps: number }
	/** "the end of April", "early 2024". */
	| {
			readonly kind: "part" /** "the end of April": as a deadline its last day; "late April" is no day. */;
			readonly isEnd: boolean;
			readonly of: TimeExpression;
	  }
	/** "July last year": `of` is a date, month or season without a year, `steps` counts years from that of publication. */
	| {
			readonly kind: "of-year";
			readonly steps: number;
			readonly of: TimeExpression;
	  }
	/** "the week of March 6": the unit that a day lies in. */
	| {
			readonly kind: "around";
			readonly unit: Unit;
			readonly of: TimeExpression;
	  }
	/** "the first half of 2027": piece `nth` of `count` equal ones. */
	| {
			readonly kind: "fraction";
			readonly nth: number;
			readonly count: number;
			readonly of: TimeExpression;
	  }
	/** "the first week of March": `nth` from 1, -1 for the last. */
	| {
			readonly kind: "week-of";
			readonly nth: number;
			readonly of: TimeExpression;
	  }
	/** "from Monday to Wednesday". */
	| {
			readonly kind: "range";
			readonly first: TimeExpression;
			readonly last: TimeExpression;
	  }
	/** "in the coming days", "as winter approaches": a time, but none that can be told. */
	| { readonly kind: "vague" };

/** An expression read off the lexemes up to but not including `next`. */
export interface Parsed {
	readonly next: number;
	readonly expression: TimeExpression;
}
