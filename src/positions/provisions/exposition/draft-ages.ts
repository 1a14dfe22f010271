/** Which of two drafts that a report compares is the newer, by what they are called: "the earlier version", "its predecessor", "the revised text". */

import type { Tools } from "../provision-tools.js";

/** The two drafts of a comparison. */
export interface DraftAges {
	readonly older: string;
	readonly newer: string;
}

const OLDER =
	/\b(?:earlier|previous|prior|former|older?|original|initial|first|predecessor|forerunner|last (?:week|month|year)['’]s)\b/i;
const NEWER =
	/\b(?:newe?r?|newest|later|latest|revised|amended|updated|reworked|second|third|successor|counter-?\w+|reply|version (?:two|three|four|five|[2-9]))\b/i;

/** The ages of the drafts that the report names more than once, where one is the older by its names and one the newer; null otherwise. */
export function draftAges({ text, reported }: Tools): DraftAges | null {
	const often = [...reported.drafts].filter(
		(draft) => reported.timesNamed(draft) >= 2,
	);
	const older: string[] = [];
	const newer: string[] = [];
	for (const draft of often) {
		const names = reported.mentions.places
			.filter(({ id }) => id === draft)
			.map(({ start, end }) => text.slice(start, end));
		const isOlder = names.some((name) => OLDER.test(name));
		const isNewer = names.some((name) => NEWER.test(name));
		if (isOlder && !isNewer) older.push(draft);
		if (isNewer && !isOlder) newer.push(draft);
	}
	const rest = often.filter(
		(draft) => !older.includes(draft) && !newer.includes(draft),
	);
	// Of two, one told as the older or the newer makes the other what it is not.
	const [last] = older.length === 1 ? older : often.length === 2 ? rest : [];
	const [next] = newer.length === 1 ? newer : often.length === 2 ? rest : [];
	return last === undefined || next === undefined || last === next
		? null
		: { older: last, newer: next };
}
