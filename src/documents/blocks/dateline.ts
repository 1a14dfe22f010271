/** Datelines: the place, day and agency that stand before the first sentence of a report. */

const MONTH =
	"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const WEEKDAY =
	"(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?";
const DAY = `(?:(?:${WEEKDAY},?\\s)?(?:${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH})(?:,?\\s\\d{4})?|${WEEKDAY}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const CAPITALS_WORD = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*";
const CAPITALS_PLACE = `${CAPITALS_WORD}(?:\\s${CAPITALS_WORD}){0,3}`;
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const NAME_PLACE = `${NAME_WORD}(?:\\s(?:(?:of|the|de|del|da|al|el|and)\\s)?${NAME_WORD}){0,3}`;
const SEPARATOR = "\\s?[/,|]\\s?";
const AGENCY = "\\s?\\(\\p{Lu}[^()]{0,40}\\)";
// A plain hyphen needs a space on one side: "AFL-CIO" is no dateline.
const DASH = "(?:\\s?(?:[–—―]|--+)\\s*|\\s-\\s*|-\\s+)";

// "KYIV/MOSCOW, Dec 31 (Agencies) — ", "KYIV, Ukraine (AP) — ", "BRUSSELS —", "JUBA (Reuters) -"
const CAPITALS = new RegExp(
	`^${CAPITALS_PLACE}(?:${SEPARATOR}(?:${CAPITALS_PLACE}|${NAME_PLACE})){0,4}?(?:(?:,|${SEPARATOR}|\\s)?\\s?\\(?${DAY}\\)?)?,?(?:${AGENCY})?${DASH}`,
	"u",
);
// "Geneva, 24 November (AFP) – ", "Kyiv (Ukrinform) - ", "Geneva, Nov 24 – ": small letters need a day or an agency
const SMALL = new RegExp(
	`^${NAME_PLACE}(?:${SEPARATOR}${NAME_PLACE}){0,3}?(?:(?:,|${SEPARATOR}|\\s)\\s?\\(?${DAY}\\)?,?(?:${AGENCY})?|,?${AGENCY})${DASH}`,
	"u",
);
// "Nov 24 (Reuters) - "
const DAY_ONLY = new RegExp(`^${DAY}(?:${AGENCY})?${DASH}`, "u");
// "ISLAMABAD: Prime Minister …", "GENEVA, Nov 24: …"
const COLON = new RegExp(
	`^(?!THE\\s|M[RS]S?\\.|DR\\.)(?=[^:]{4})${CAPITALS_PLACE}(?:${SEPARATOR}${CAPITALS_PLACE}){0,2}(?:,?\\s${DAY})?(?:${AGENCY})?:\\s(?!\\s)`,
	"u",
);
// "(Reuters) - ", "(CNN) — "
const AGENCY_ONLY = new RegExp(`^\\(\\p{Lu}[^()]{0,30}\\)${DASH}`, "u");
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

/** Units at the head of a paragraph that are looked at. */
const LONGEST_DATELINE = 120;

/**
 * How many units of `line`, the head of a report's first paragraph, are its dateline with the dash and the space after it; 0 without one.
 * What follows must open like a sentence, so that "NATO – which has …" is left alone.
 */
export function datelineLength(line: string): number {
	const head = line.slice(0, LONGEST_DATELINE);
	for (const form of [CAPITALS, SMALL, DAY_ONLY, AGENCY_ONLY, COLON]) {
		const length = form.exec(head)?.[0].length ?? 0;
		if (
			length > 0 &&
			length < line.length &&
			OPENING.test(line.slice(length, length + 2))
		)
			return length;
	}
	return 0;
}

const OPENING = /^[\p{Lu}\d"'“‘«„[(€$£]/u;

/** Whether a whole line is only a day, with or without place and hour: "GENEVA, Nov 24", "Updated 24 Nov 2025, 14:05 GMT". */
export function isDateStamp(line: string): boolean {
	return (
		line.length <= LONGEST_DATELINE &&
		/\d|day/.test(line) &&
		(STAMP.test(line.replace(/^\(|\)$/g, "")) ||
			PLACE_ONLY.test(line) ||
			HOUR.test(line))
	);
}
