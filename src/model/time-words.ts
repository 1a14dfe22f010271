/** The words of time in the codebook (`codebook/times.yaml`): names of days, months, seasons and feasts, and the words that look ahead. */

/** A feast or day of the year: on a fixed date, so many days after Easter Sunday, or the nth weekday of a month (-1: the last). */
export interface HolidayEntry {
	readonly name: string;
	readonly month?: number | undefined;
	readonly day?: number | undefined;
	readonly easter?: number | undefined;
	/** 0 for Sunday to 6 for Saturday; with `month` and `nth`. */
	readonly weekday?: number | undefined;
	readonly nth?: number | undefined;
}

/** A day known by a name of its own whatever the year of the text: "September 11 attacks". */
export interface NamedDayEntry {
	readonly name: string;
	/** ISO 8601. */
	readonly date: string;
}

export interface TimeWords {
	/** Sunday first; each with its full name first, then short forms without full stop. */
	readonly weekdays: readonly (readonly string[])[];
	/** January first, as `weekdays`. */
	readonly months: readonly (readonly string[])[];
	/** The month in which each season begins on the northern half of the earth. */
	readonly seasons: Readonly<Record<string, number>>;
	/** Days counted from the day of publication: "yesterday" -1. */
	readonly dayWords: Readonly<Record<string, number>>;
	/** "morning", "night": they keep the day. */
	readonly dayParts: readonly string[];
	readonly holidays: readonly HolidayEntry[];
	readonly namedDays: readonly NamedDayEntry[];
	/** Names that hold a word of time and name no time: "Sunday Times". */
	readonly names: readonly string[];
	/** Lemmas that make what follows lie ahead: "schedule", "due", "deadline". */
	readonly ahead: readonly string[];
	/** Lemmas whose infinitive is to come: "agreed to meet on Friday". */
	readonly intending: readonly string[];
	/** Lemmas of verbs that tell somebody's deed behind "of" or "for": "accuse", "blame". */
	readonly blaming: readonly string[];
	/** Lemmas of what is held on a day and may be to come: "summit", "election". */
	readonly occasions: readonly string[];
	/** Lemmas of what comes after a number that is no year: "troops". */
	readonly counted: readonly string[];
}
