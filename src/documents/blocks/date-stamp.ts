/** Lines that are only a day, an hour or a place: what stands under a title or round a transcript. */

import {
	AGENCY,
	CAPITALS_PLACE,
	DAY,
	NAME_PLACE,
	SEPARATOR,
} from "./date-pattern.js";

const CLOCK =
	"\\d{1,2}[:.h]\\d\\d(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s?\\(?\\p{Lu}{2,4}(?:[+-]\\d+)?\\)?)?";
const STAMPED =
	"(?:(?:First\\s)?[Pp]ublished|PUBLISHED|Updated|UPDATED|Last\\s(?:updated|modified)|Posted|Issued|Date|Modified)(?:\\s(?:on|On|at))?\\s?:?\\s";
// "November 24, 2025", "Published 24 Nov 2025, 14:05 GMT", "March 3, 2026 10:14 AM GMT · Updated 2 hours ago"
const STAMP = new RegExp(
	`^(?:${STAMPED})?(?:${CLOCK},?\\s)?${DAY}(?:[\\s,|–—/-]*(?:at\\s)?${CLOCK})?(?:\\s?[·•|,]?\\s?${STAMPED}[^.]{0,60})?[.\\s]*$`,
	"u",
);
/** "3:05 P.M. EST", "END 3:41 P.M. EDT", as transcripts note the hour. */
const HOUR =
	/^(?:END\s+)?\(?\d{1,2}[:.]\d\d\s?[AaPp]\.?\s?[Mm]\.?(?:\s\p{Lu}{2,4})?\)?$/u;
const PLACE_ONLY = new RegExp(
	`^(?:${CAPITALS_PLACE}|${NAME_PLACE})(?:${SEPARATOR}${NAME_PLACE})?,\\s${DAY}(?:${AGENCY})?\\s?[–—-]*\\.?$`,
	"u",
);

// "KYIV, UKRAINE —" on a line of its own above the report
const PLACE_AND_DASH = new RegExp(
	`^${CAPITALS_PLACE}(?:${SEPARATOR}(?:${CAPITALS_PLACE}|${NAME_PLACE})){0,2}\\s?[–—]+$`,
	"u",
);
const LONGEST_STAMP = 120;

/** Whether a whole line is only a day, with or without place and hour: "GENEVA, Nov 24", "Updated 24 Nov 2025, 14:05 GMT". */
export function isDateStamp(line: string): boolean {
	if (line.length > LONGEST_STAMP) return false;
	if (PLACE_AND_DASH.test(line)) return true;
	if (!/\d|day/.test(line)) return false;
	return (
		STAMP.test(line.replace(/^\(|\)$/g, "")) ||
		PLACE_ONLY.test(line) ||
		HOUR.test(line)
	);
}
