/** The day and the minute that a page, a mail or a file writes for its publication. */

import { publishedDay } from "./published-day.js";

/** A time as written. */
export interface WrittenTime {
	/** ISO 8601 day, as written, whatever the time zone. */
	readonly day: string;
	/** ISO 8601 minute with the offset as written ("2026-03-03T09:14+02:00"); null where only a day is written. */
	readonly minute: string | null;
}

const CLOCK =
	/(?:T|\s|,\s?)(\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?![\d:])/i;

/** The time that `written` names in full; null where it names no day. */
export function writtenTime(written: string): WrittenTime | null {
	const head = written.slice(0, 120);
	const day = publishedDay(head);
	if (day === null) return null;
	const clock = CLOCK.exec(head);
	if (clock === null) return { day, minute: null };
	const [, hour = "", minute = "", zone = ""] = clock;
	const isClock = Number(hour) < 24 && Number(minute) < 60;
	return {
		day,
		minute: isClock ? `${day}T${hour}:${minute}${offsetOf(zone)}` : null,
	};
}

/** The first of several ways of writing one time that names a day; null where none does. */
export function firstTime(
	candidates: readonly (string | null)[],
): WrittenTime | null {
	for (const candidate of candidates) {
		const time = candidate === null ? null : writtenTime(candidate);
		if (time !== null) return time;
	}
	return null;
}

function offsetOf(zone: string): string {
	if (zone === "") return "";
	if (/^[a-z]/i.test(zone)) return "Z";
	const digits = zone.replace(":", "");
	return digits.endsWith("0000")
		? "Z"
		: `${digits.slice(0, 3)}:${digits.slice(3)}`;
}
