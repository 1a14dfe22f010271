/** What a page says of its article: title, author, outlet, times, address. */

import { type Metadata, makeMetadata } from "../content.js";
import { firstTime } from "../written-time.js";
import { findNewsObject } from "./json-ld.js";
import {
	AUTHORS,
	MODIFIED,
	PUBLISHED,
	PUBLISHERS,
	TITLES,
} from "./meta-names.js";
import type { PageElement } from "./page-node.js";
import { shownDates } from "./shown-dates.js";

/** The metadata of a parsed page: JSON-LD first, then meta tags, then microdata and `<time>`, then what the page shows. */
export function readHtmlMetadata(page: PageElement): Metadata {
	const metas = metasOf(page);
	const heading = clean(textOf(page, "h1"));
	const named = clean(firstOf(metas, TITLES));
	const news = findNewsObject(scriptsOf(page), heading ?? named);
	const shown = clean(textOf(page, "title"));
	const title = clean(news?.headline ?? null) ?? named ?? heading ?? shown;
	const publisher =
		clean(news?.publisher ?? firstOf(metas, PUBLISHERS)) ??
		clean(textOf(page, '[itemprop="publisher"] [itemprop="name"]')) ??
		outletBehind(shown, heading ?? title);
	const published =
		firstTime([
			news?.datePublished ?? null,
			...PUBLISHED.map((name) => metas.get(name) ?? null),
			...timesAt(page, "datePublished"),
			attributeOf(page, "time[pubdate]", "datetime"),
			...shownTimes(page),
		]) ?? firstTime(shownDates(page));
	const modified = firstTime([
		news?.dateModified ?? null,
		...MODIFIED.map((name) => metas.get(name) ?? null),
		...timesAt(page, "dateModified"),
	]);
	return makeMetadata({
		title: title === null ? null : bareTitle(title, heading, publisher),
		author: authorOf(page, metas, news?.author ?? null),
		publisher,
		published: published?.day ?? null,
		publishedAt: published?.minute ?? null,
		modified: modified?.day ?? null,
		modifiedAt: modified?.minute ?? null,
		address:
			webAddress(attributeOf(page, 'link[rel="canonical"]', "href")) ??
			webAddress(metas.get("og:url") ?? null) ??
			news?.url ??
			null,
	});
}

function authorOf(
	page: PageElement,
	metas: ReadonlyMap<string, string>,
	described: string | null,
): string | null {
	const candidates = [
		described,
		...AUTHORS.map((name) => metas.get(name) ?? null),
		textOf(page, '[itemprop="author"] [itemprop="name"]'),
		textOf(page, '[itemprop="author"]'),
		textOf(page, '[rel="author"]'),
	];
	for (const candidate of candidates) {
		const name = clean(candidate)?.replace(/^by:?\s+/i, "");
		if (name !== undefined && !/^(?:https?:|@)|\.com\//.test(name)) return name;
	}
	return null;
}

/** The dates of `<time>`, of the article's before the page's; what is shown comes last. */
function shownTimes(page: PageElement): readonly (string | null)[] {
	return [
		attributeOf(page, "article time[datetime]", "datetime"),
		attributeOf(page, "main time[datetime]", "datetime"),
		attributeOf(page, "time[datetime]", "datetime"),
		textOf(page, "time"),
	];
}

function timesAt(
	page: PageElement,
	property: string,
): readonly (string | null)[] {
	const selector = `[itemprop="${property}"]`;
	return [
		attributeOf(page, selector, "datetime"),
		attributeOf(page, selector, "content"),
		textOf(page, selector),
	];
}

/** "Talks fail – The Examiner" under the heading "Talks fail": the outlet is what stands behind; null where nothing does. */
function outletBehind(
	shown: string | null,
	heading: string | null,
): string | null {
	if (shown === null || heading === null || !shown.startsWith(heading))
		return null;
	const rest = /^\s+[|–—-]\s+([^|–—]{2,60})$/.exec(shown.slice(heading.length));
	return rest?.[1]?.trim() ?? null;
}

/** Shorter headings ("News") are those of a page, not of its article. */
const SHORTEST_HEADING = 15;

/** The title without what stands behind it: the outlet, the section, the day. */
function bareTitle(
	title: string,
	heading: string | null,
	publisher: string | null,
): string {
	const isTail = (rest: string): boolean => /^\s+[|–—•-]\s+\S/.test(rest);
	if (
		heading !== null &&
		heading.length >= SHORTEST_HEADING &&
		title.startsWith(heading) &&
		isTail(title.slice(heading.length))
	)
		return heading;
	if (publisher === null || !title.endsWith(publisher)) return title;
	const bare = title.slice(0, -publisher.length).replace(/\s+[|–—•-]\s+$/, "");
	return bare !== "" && isTail(title.slice(bare.length)) ? bare : title;
}

function scriptsOf(page: PageElement): readonly string[] {
	return [...page.querySelectorAll('script[type="application/ld+json"]')].map(
		(script) => script.textContent ?? "",
	);
}

/** The page's meta tags by name or property, small; the first of a name counts. */
function metasOf(page: PageElement): ReadonlyMap<string, string> {
	const metas = new Map<string, string>();
	for (const meta of page.querySelectorAll("meta[content]")) {
		const name = (
			meta.getAttribute("property") ??
			meta.getAttribute("name") ??
			meta.getAttribute("itemprop") ??
			""
		).toLowerCase();
		const content = meta.getAttribute("content") ?? "";
		if (name !== "" && content.trim() !== "" && !metas.has(name))
			metas.set(name, content);
	}
	return metas;
}

function firstOf(
	metas: ReadonlyMap<string, string>,
	names: readonly string[],
): string | null {
	for (const name of names) {
		const content = metas.get(name);
		if (content !== undefined) return content;
	}
	return null;
}

function attributeOf(
	page: PageElement,
	selector: string,
	attribute: string,
): string | null {
	return page.querySelector(selector)?.getAttribute(attribute) ?? null;
}

function textOf(page: PageElement, selector: string): string | null {
	return page.querySelector(selector)?.textContent ?? null;
}

function webAddress(address: string | null): string | null {
	const trimmed = address?.trim() ?? "";
	return /^https?:\/\/\S+$/.test(trimmed) ? trimmed : null;
}

function clean(words: string | null): string | null {
	const text = words?.replace(/\s+/g, " ").trim().slice(0, 300) ?? "";
	return text === "" ? null : text;
}
