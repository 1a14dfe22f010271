/** The day of publication, out of the ways in which pages write it. */

const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec",
];

/**
 * The ISO 8601 day that `written` names in full ("2025-11-21T10:00:00Z", "November 21, 2025", "Fri, 21 Nov 2025 14:05"); null
 * where it names none or only a part. The day is the one written, whatever its time zone.
 */
export function publishedDay(written: string): string | null {
	const head = written.slice(0, 120);
	const iso =
		/(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(head) ??
		/^\s*(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(head);
	if (iso) return makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const dayFirst =
		/(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})(?!\d)/u.exec(
			head,
		);
	if (dayFirst)
		return makeDay(
			Number(dayFirst[3]),
			monthNumber(dayFirst[2]!),
			Number(dayFirst[1]),
		);
	const monthFirst =
		/(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(
			head,
		);
	if (monthFirst)
		return makeDay(
			Number(monthFirst[3]),
			monthNumber(monthFirst[1]!),
			Number(monthFirst[2]),
		);
	return null;
}

/** 0 where the word is no month. */
function monthNumber(word: string): number {
	return MONTHS.indexOf(word.toLowerCase().slice(0, 3)) + 1;
}

function makeDay(year: number, month: number, day: number): string | null {
	if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1)
		return null;
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
