/** The day that a page shows to people and says in no markup: the last resort for when it was published. */

import { writtenTime } from "../written-time.js";
import type { PageElement } from "./page-node.js";

const NAMED =
	'[class*="date" i], [class*="publish" i], [class*="timestamp" i], [class*="posted" i]';
const PLAIN = "i, em, b, small, font, p, span, td, div";
const LONGEST_LINE = 60;
const MOST_LOOKED_AT = 3000;

/**
 * Texts of elements that name a day and hardly anything else: those whose class speaks of a date, else the one day that stands
 * alone in an element. Two different days that stand alone say nothing.
 */
export function shownDates(page: PageElement): readonly string[] {
	const named = datesIn(page, NAMED);
	if (named.length > 0) return named;
	const alone = datesIn(page, PLAIN).filter(
		(text) => !/\p{L}{10,}/u.test(text),
	);
	const days = new Set(alone.map((text) => writtenTime(text)?.day));
	return days.size === 1 ? alone : [];
}

function datesIn(page: PageElement, selector: string): readonly string[] {
	const texts: string[] = [];
	let looked = 0;
	for (const element of page.querySelectorAll(selector)) {
		if (++looked > MOST_LOOKED_AT) break;
		const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
		if (text.length <= LONGEST_LINE && writtenTime(text) !== null)
			texts.push(text);
	}
	return texts;
}
