/** How pages write days and places, as parts of patterns: sources for `new RegExp(…, "u")`. */

const MONTH =
	"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const WEEKDAY =
	"(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?";

/** "Nov 24", "24 November 2025", "Tue 3 Mar 2026", "2026-03-03", a weekday alone. */
export const DAY = `(?:(?:${WEEKDAY},?\\s)?(?:${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH})(?:,?\\s\\d{4})?|${WEEKDAY}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;

const CAPITALS_WORD = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*";
/** "NEW YORK", "N'DJAMENA": a place in capitals. */
export const CAPITALS_PLACE = `${CAPITALS_WORD}(?:\\s${CAPITALS_WORD}){0,3}`;
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
/** "New York", "Port of Spain". */
export const NAME_PLACE = `${NAME_WORD}(?:\\s(?:(?:of|the|de|del|da|al|el|and)\\s)?${NAME_WORD}){0,3}`;

/** What parts two places, or a place and a day. */
export const SEPARATOR = "\\s?[/,|]\\s?";
/** "(AFP)". */
export const AGENCY = "\\s?\\(\\p{Lu}[^()]{0,40}\\)";
