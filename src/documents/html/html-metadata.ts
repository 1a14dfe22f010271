/** What a page's head says of its article: title, publisher, day. */

import { publishedDay } from "../published-day.js";
import { findNewsObject, type NewsObject } from "./json-ld.js";
import type { PageElement } from "./page-node.js";

/** The metadata of a page; each null where the page does not give it. */
export interface HtmlMetadata {
	readonly title: string | null;
	readonly publisher: string | null;
	/** ISO 8601 day. */
	readonly published: string | null;
}

const TITLES = ["og:title", "twitter:title", "dc.title", "headline"];
const PUBLISHERS = [
	"og:site_name",
	"application-name",
	"dc.publisher",
	"publisher",
];
const DATES = [
	"article:published_time",
	"og:article:published_time",
	"og:published_time",
	"datepublished",
	"date",
	"pubdate",
	"publishdate",
	"publish-date",
	"publish_date",
	"publication_date",
	"dc.date",
	"dc.date.issued",
	"dcterms.created",
	"dcterms.date",
	"dcterms.issued",
	"parsely-pub-date",
	"sailthru.date",
	"cxenseparse:recs:publishtime",
	"article.published",
	"last-published",
];

/** The metadata of a parsed page: JSON-LD first, then meta tags, then the page itself. */
export function readHtmlMetadata(page: PageElement): HtmlMetadata {
	const news = findNewsObject(scriptsOf(page));
	const metas = metasOf(page);
	return {
		title: clean(
			news?.headline ??
				firstOf(metas, TITLES) ??
				textOf(page, "h1") ??
				textOf(page, "title"),
		),
		publisher: clean(news?.publisher ?? firstOf(metas, PUBLISHERS)),
		published: dayOf(news, metas, page),
	};
}

function dayOf(
	news: NewsObject | null,
	metas: ReadonlyMap<string, string>,
	page: PageElement,
): string | null {
	const written = [
		news?.datePublished ?? null,
		...DATES.map((name) => metas.get(name) ?? null),
		attributeOf(page, '[itemprop="datePublished"]', "content"),
		attributeOf(page, '[itemprop="datePublished"]', "datetime"),
		attributeOf(page, "time[pubdate]", "datetime"),
		attributeOf(page, "article time[datetime]", "datetime"),
		attributeOf(page, "time[datetime]", "datetime"),
		textOf(page, "time"),
	];
	for (const words of written) {
		const day = words === null ? null : publishedDay(words);
		if (day !== null) return day;
	}
	return null;
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
		if (name !== "" && content !== "" && !metas.has(name))
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

function clean(words: string | null): string | null {
	const text = words?.replace(/\s+/g, " ").trim().slice(0, 300) ?? "";
	return text === "" ? null : text;
}
