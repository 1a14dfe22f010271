/** Standfirsts that are whole sentences: the line under the title which the first paragraph tells again. */

import { isByline, isSignature } from "./byline.js";
import { isDateStamp } from "./date-stamp.js";
import { datelineLength } from "./dateline.js";
import type { Furniture } from "./furniture.js";
import { lineFurniture } from "./line-furniture.js";
import type { LineShape } from "./line-shape.js";
import { contentStems } from "./stems.js";

const MOST_WORDS = 45;
/** A standfirst and the first paragraph share this part of their words; a first paragraph and the second share a fifth to a third. */
const TOLD_AGAIN = 0.4;
const WEEKDAY =
	/(?<!\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)(?!\p{L})/u;
const REPORTED =
	/(?<!\p{L})(?:said|told|says|according|reported|wrote|added)(?!\p{L})/u;
const QUOTED = /["“”]/;

/**
 * Whether the paragraph `at`, the first one that ends like a sentence, is a standfirst. It is where a byline, a day or a dateline
 * comes after it, or where it reports nobody, names no day, and the paragraph after it says its words again with one.
 */
export function isStandfirst(
	shapes: readonly LineShape[],
	at: number,
	furniture: Furniture,
): boolean {
	const shape = shapes[at];
	const next = nextTold(shapes, at, furniture);
	if (
		!shape ||
		!next ||
		shape.isLong ||
		shape.words > MOST_WORDS ||
		shape.words < 6 ||
		shape.lastMark !== "."
	)
		return false;
	if (
		at + 2 >= shapes.length ||
		shape.isListItem ||
		datelineLength(shape.line, furniture) > 0 ||
		isManySentences(shape.line)
	)
		return false;
	if (at > 0 && isFollowedByHead(shapes, at, furniture)) return true;
	// A name alone may be a heading too: then it signs only what reports nothing yet.
	const isSigned = at > 0 && isSignature(shapes[at + 1]!, furniture);
	if (
		REPORTED.test(shape.line) ||
		WEEKDAY.test(shape.line) ||
		QUOTED.test(shape.line)
	)
		return false;
	if (isSigned) return true;
	if (
		!(REPORTED.test(next.line) || WEEKDAY.test(next.line)) ||
		next.words <= shape.words / 2
	)
		return false;
	const stems = contentStems(shape.line);
	const told = new Set(contentStems(next.line));
	if (at > 0 && tellsTitle(next, shapes[at - 1]!, stems)) return true;
	const again = stems.filter((stem) => told.has(stem)).length;
	return again >= 3 && again >= stems.length * TOLD_AGAIN;
}

/** Whether it is the paragraph behind the standfirst that tells the title's news, and the standfirst tells more of it. */
function tellsTitle(
	lead: LineShape,
	title: LineShape,
	standfirst: readonly string[],
): boolean {
	const told = new Set(contentStems(lead.line));
	const own = new Set(standfirst);
	const stems = contentStems(title.line);
	const inLead = stems.filter((stem) => told.has(stem)).length;
	const inStandfirst = stems.filter((stem) => own.has(stem)).length;
	const isLinked = standfirst.some((stem) => told.has(stem));
	return isLinked && inLead >= 3 && inLead >= inStandfirst + 3;
}

/** The next paragraph that is not furniture by its own words: an advertisement may part standfirst and report. */
function nextTold(
	shapes: readonly LineShape[],
	at: number,
	furniture: Furniture,
): LineShape | undefined {
	return shapes
		.slice(at + 1, at + 4)
		.find(
			(shape) =>
				lineFurniture(shape, furniture) === null && !isDateStamp(shape.line),
		);
}

/** A byline, a date or a caption stands next, and only then the report; or the report opens with its dateline. */
function isFollowedByHead(
	shapes: readonly LineShape[],
	at: number,
	furniture: Furniture,
): boolean {
	const next = shapes[at + 1]!;
	if (
		datelineLength(next.line, furniture) > 0 ||
		isByline(next, furniture) ||
		isDateStamp(next.line)
	)
		return true;
	return lineFurniture(next, furniture) === "caption";
}

function isManySentences(line: string): boolean {
	return /\p{Ll}{3,}[.!?]["”’)]*\s+["“‘(]?\p{Lu}/u.test(line);
}
