/** Whether two documents are one telling: a story that another outlet carries, or a page that was published anew. */

import { compareMarks } from "./compare-marks.js";
import type { Fingerprint } from "./fingerprint.js";
import { type FingerprintData, unpackFingerprint } from "./fingerprint-data.js";
import { isPageAddress } from "./origin-of.js";

/**
 * What two documents of one telling are to each other. `copy`: the same words under another publisher's name, or under none that is
 * known. `version`: the same page or the same publisher.
 */
export type CopyKind = "copy" | "version";

/** What is asked of two documents of one telling. */
interface Bounds {
	/** Of the shorter document's words, in sentences that the longer has too, edited or not: so much at least. */
	readonly told: number;
	/** Of the words common in some form, in sentences that were edited or filled in anew: so much at most. */
	readonly altered: number;
	/** The same, in sentences with another name or figure in place of one. */
	readonly refilled: number;
}

/** A story of which another carries a small part is quoted there: a statement of a hundred words in a transcript of thousands. */
const SHORTEST_PART = 1 / 8;
/** Fewer carried words than this may be a form of words ("for 90 days before the anniversary …") in a text cut short. */
const ENOUGH_CARRIED = 70;
/** With fewer, a document is a copy only of one about as long. */
const ABOUT_AS_LONG = 0.6;
/** Words without which a document is a copy only of the same words. */
const ENOUGH_WORDS = 25;
/** Days in which an editor goes over a story; what comes again later, with changes, is a form filled in for another case. */
const EDITING_DAYS = 7;

/** A story cut to half may have two paragraphs of its own. */
const AS_IT_STANDS: Bounds = { told: 0.5, altered: 0.15, refilled: 0.05 };
const EDITED: Bounds = { told: 0.6, altered: 0.5, refilled: 0.05 };
/** Publishers have house styles, and forms that are filled in come from one. */
const BY_ANOTHER_HOUSE: Bounds = { told: 0.6, altered: 0.5, refilled: 0.2 };

/**
 * What `a` and `b` are to each other; null when they are two tellings, or nothing tells that they are one. The same whichever comes
 * first, and whatever else is known.
 */
export function judgeCopy(a: Fingerprint, b: Fingerprint): CopyKind | null {
	return judgeData(unpackFingerprint(a.data), unpackFingerprint(b.data));
}

function judgeData(a: FingerprintData, b: FingerprintData): CopyKind | null {
	if (isPageAddress(a.address) && a.address === b.address) return "version";
	if (!isOneTelling(a, b)) return null;
	return a.house !== null && a.house === b.house ? "version" : "copy";
}

function isOneTelling(a: FingerprintData, b: FingerprintData): boolean {
	const shorter = Math.min(a.words, b.words);
	const longer = Math.max(a.words, b.words);
	if (longer === 0 || shorter < longer * SHORTEST_PART) return false;
	const { carried, edited, refilled, words } = compareMarks(a.marks, b.marks);
	if (shorter < ENOUGH_WORDS) return carried === 1 && shorter === longer;
	if (words < ENOUGH_CARRIED && shorter < longer * ABOUT_AS_LONG) return false;
	const common = carried + edited + refilled;
	return boundsFor(a, b).some(
		(bounds) =>
			carried + edited >= bounds.told &&
			edited + refilled <= bounds.altered * common &&
			refilled <= bounds.refilled * common,
	);
}

function boundsFor(a: FingerprintData, b: FingerprintData): readonly Bounds[] {
	if (!areClose(a.published, b.published)) return [AS_IT_STANDS];
	const areOthers = a.house !== null && b.house !== null && a.house !== b.house;
	return areOthers ? [AS_IT_STANDS, BY_ANOTHER_HOUSE] : [AS_IT_STANDS, EDITED];
}

/** Whether two days are known and no further apart than a story is edited. */
function areClose(a: string | null, b: string | null): boolean {
	if (a === null || b === null) return false;
	const days = Math.abs(Date.parse(a) - Date.parse(b)) / MILLISECONDS_A_DAY;
	return days <= EDITING_DAYS;
}

const MILLISECONDS_A_DAY = 86_400_000;
