/** The dated entries of a live blog or of a channel's page: many small texts, each with a time of its own. */

import { writtenTime } from "../written-time.js";
import { isElement, type PageElement } from "./page-node.js";

/** One entry in page order. */
export interface PageEntry {
	/** What it is made of: its frame, or what stands between its time and the next. */
	readonly elements: readonly PageElement[];
	/** ISO 8601 minute, or day where no hour is given; null of what stands before the first time. */
	readonly at: string | null;
}

/** Elements that hold one entry each. The class names are those of live blogs, wires and channels. */
const CONTAINERS =
	/(?:^|[\s_-])(?:block|live-?blog-?(?:post|entry)|live-?(?:post|entry|update|item)|entry|update|timeline-?item|widget_message|message|lx-stream__post)(?=$|[\s_-])/i;
const FEWEST = 2;
/** Without frames two times may be those of an article and of a teaser below it. What stands before the first is one of these. */
const FEWEST_STAMPED = 4;
const MOST = 2000;
const SHORTEST = 40;
/** Entries that hold less of the page's text than this are a list of news beside an article. */
const LEAST_SHARE = 0.5;

/** The entries of the page; empty where it is an article like others. */
export function findEntries(page: PageElement): readonly PageEntry[] {
	const total = lengthOf(page.querySelector("body"));
	const isWhole = (entries: readonly PageEntry[], fewest: number): boolean =>
		entries.length >= fewest &&
		entries
			.flatMap(({ elements }) => elements)
			.reduce((sum, element) => sum + lengthOf(element), 0) >=
			LEAST_SHARE * total;
	const framed = framedEntries(page);
	if (isWhole(framed, FEWEST)) return framed;
	const stamped = stampedEntries(page);
	return isWhole(stamped, FEWEST_STAMPED) ? stamped : [];
}

const lengthOf = (element: PageElement | null): number =>
	(element?.textContent ?? "").trim().length;

/** Entries with a frame each, whose class says so. */
function framedEntries(page: PageElement): readonly PageEntry[] {
	const frames = new Map<PageElement, string>();
	for (const [time, at] of timesOf(page)) {
		const frame = containerOf(time);
		if (frame !== null && !frames.has(frame) && lengthOf(frame) >= SHORTEST)
			frames.set(frame, at);
	}
	return [...frames].map(([frame, at]) => ({ elements: [frame], at }));
}

/** Longer than this, what a time stands in is no mere stamp: "Updated 14:40 by our correspondents". */
const LONGEST_STAMP = 60;

/** Entries without frames: a time in a heading or line of its own, and what follows it up to the next. */
function stampedEntries(page: PageElement): readonly PageEntry[] {
	const stamps = new Map<PageElement, string>();
	for (const [time, at] of timesOf(page)) {
		const stamp = stampOf(time);
		if (stamp !== null && !stamps.has(stamp)) stamps.set(stamp, at);
	}
	const [first] = stamps.keys();
	const parent = first?.parentElement ?? null;
	if (parent === null) return [];
	const entries: {
		readonly at: string | null;
		readonly elements: PageElement[];
	}[] = [{ at: null, elements: [] }];
	for (const child of parent.childNodes) {
		if (!isElement(child)) continue;
		const at = stamps.get(child);
		if (at !== undefined) entries.push({ at, elements: [] });
		else entries.at(-1)?.elements.push(child);
	}
	return entries.filter(
		({ at, elements }) =>
			at === null ||
			elements.reduce((sum, element) => sum + lengthOf(element), 0) >= SHORTEST,
	);
}

/** The line that holds nothing but the time, or the time and a few words: the outermost. */
function stampOf(time: PageElement): PageElement | null {
	let stamp: PageElement | null = null;
	for (
		let element: PageElement | null = time;
		element !== null && lengthOf(element) <= LONGEST_STAMP;
		element = element.parentElement
	)
		stamp = element;
	return stamp;
}

/** The times of the page that can be read, each as an ISO 8601 minute, or a day. */
function timesOf(
	page: PageElement,
): readonly (readonly [time: PageElement, at: string])[] {
	return [...page.querySelectorAll("time[datetime]")]
		.slice(0, MOST)
		.flatMap((time) => {
			const at = writtenTime(time.getAttribute("datetime") ?? "");
			return at === null ? [] : [[time, at.minute ?? at.day] as const];
		});
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
