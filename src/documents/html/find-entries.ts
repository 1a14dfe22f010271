/** The dated entries of a live blog or of a channel's page: many small texts, each with a time of its own. */

import { writtenTime } from "../written-time.js";
import type { PageElement } from "./page-node.js";

/** One entry in page order. */
export interface PageEntry {
	readonly element: PageElement;
	/** ISO 8601 minute, or day where no hour is given. */
	readonly at: string;
}

/** Elements that hold one entry each. The class names are those of live blogs, wires and channels. */
const CONTAINERS =
	/(?:^|[\s_-])(?:block|live-?blog-?(?:post|entry)|live-?(?:post|entry|update|item)|entry|update|timeline-?item|widget_message|message|lx-stream__post)(?=$|[\s_-])/i;
const FEWEST = 2;
const MOST = 2000;
const SHORTEST = 40;
/** Entries that hold less of the page's text than this are a list of news beside an article. */
const LEAST_SHARE = 0.5;

/** The entries of the page; empty where it is an article like others. */
export function findEntries(page: PageElement): readonly PageEntry[] {
	const entries: PageEntry[] = [];
	let length = 0;
	for (const time of page.querySelectorAll("time[datetime]")) {
		if (entries.length >= MOST) break;
		const element = containerOf(time);
		const at = writtenTime(time.getAttribute("datetime") ?? "");
		if (element === null || at === null) continue;
		if (entries.some((entry) => entry.element === element)) continue;
		const size = (element.textContent ?? "").trim().length;
		if (size < SHORTEST) continue;
		length += size;
		entries.push({ element, at: at.minute ?? at.day });
	}
	const total = (page.querySelector("body")?.textContent ?? "").trim().length;
	return entries.length >= FEWEST && length >= LEAST_SHARE * total
		? entries
		: [];
}

/** As far as an entry's frame stands above its time. */
const HIGHEST = 6;

/** The outermost element above `time` whose class makes it an entry, and that holds no other time; null where there is none. */
function containerOf(time: PageElement): PageElement | null {
	let found: PageElement | null = null;
	let element = time.parentElement;
	for (let step = 0; element !== null && step < HIGHEST; step++) {
		if ([...element.querySelectorAll("time[datetime]")].length > 1) break;
		if (CONTAINERS.test(element.getAttribute("class") ?? "")) found = element;
		element = element.parentElement;
	}
	return found;
}
