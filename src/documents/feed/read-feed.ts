/** A feed → the pages it names: RSS, RDF, Atom or JSON Feed. */

import { parseFeed } from "feedsmith";
import { publishedDay } from "../published-day.js";

/** One page that a feed names. */
export interface FeedItem {
	/** Absolute. */
	readonly address: string;
	readonly title: string | null;
	/** ISO 8601 day; null where the feed does not give one. */
	readonly published: string | null;
	/** Changes when the item does: its identity and the time of its last change, as the feed writes them. */
	readonly version: string;
}

/** The items in the order of the feed, those without an address left out; null where the text is no feed. `base` is the feed's own address. */
export function readFeed(
	text: string,
	base: string,
): readonly FeedItem[] | null {
	try {
		return itemsOf(parseFeed(text)).flatMap((item) => makeItem(item, base));
	} catch {
		// The parser throws on whatever is no feed: to the caller that is an answer.
		return null;
	}
}

/** An item in the words of any format. */
interface RawItem {
	readonly link: string | undefined;
	readonly title: string | undefined;
	readonly published: string | undefined;
	readonly changed: string | undefined;
	readonly id: string | undefined;
}

function itemsOf(parsed: ReturnType<typeof parseFeed>): readonly RawItem[] {
	switch (parsed.format) {
		case "rss":
			return (parsed.feed.items ?? []).map((item) => ({
				link: item.link ?? addressLike(item.guid?.value),
				title: item.title,
				published: wordsOf(item.pubDate),
				changed: wordsOf(item.atom?.updated ?? item.pubDate),
				id: item.guid?.value,
			}));
		case "rdf":
			return (parsed.feed.items ?? []).map((item) => ({
				link: item.link,
				title: item.title,
				published: wordsOf(item.dc?.dates?.[0]),
				changed: wordsOf(item.dc?.dates?.[0]),
				id: item.link,
			}));
		case "atom":
			return (parsed.feed.entries ?? []).map((entry) => ({
				link: (
					entry.links?.find(
						({ rel }) => rel === undefined || rel === "alternate",
					) ?? entry.links?.[0]
				)?.href,
				title:
					typeof entry.title === "string" ? entry.title : entry.title?.value,
				published: wordsOf(entry.published ?? entry.updated),
				changed: wordsOf(entry.updated),
				id: entry.id,
			}));
		case "json":
			return (parsed.feed.items ?? []).map((item) => ({
				link: item.url ?? item.external_url,
				title: item.title,
				published: wordsOf(item.date_published),
				changed: wordsOf(item.date_modified ?? item.date_published),
				id: item.id,
			}));
	}
}

function makeItem(
	{ link, title, published, changed, id }: RawItem,
	base: string,
): readonly FeedItem[] {
	if (link === undefined || !URL.canParse(link, base)) return [];
	const address = new URL(link, base).href;
	if (!/^https?:/.test(address)) return [];
	return [
		{
			address,
			title: title ?? null,
			published: published === undefined ? null : publishedDay(published),
			version: `${id ?? address} ${changed ?? ""}`,
		},
	];
}

/** The parser hands dates through as they are written. */
function wordsOf(value: unknown): string | undefined {
	return typeof value === "string" ? value : undefined;
}

function addressLike(guid: string | undefined): string | undefined {
	return guid !== undefined && /^https?:\/\//.test(guid) ? guid : undefined;
}
