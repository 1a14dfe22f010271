import { expect, test } from "vitest";
import { type FeedItem, readFeed } from "./read-feed.js";

const BASE = "https://post.example/feeds/all.xml";
const FIRST: Omit<FeedItem, "version"> = {
	address: "https://post.example/a",
	title: "Bridges stay open",
	published: "2025-11-21",
};

const rows: readonly (readonly [
	format: string,
	text: string,
	items: readonly Omit<FeedItem, "version">[] | null,
])[] = [
	[
		"RSS",
		`<rss version="2.0"><channel><title>Post</title><link>https://post.example</link><description>d</description>
		<item><title>Bridges stay open</title><link>https://post.example/a</link><guid>1</guid><pubDate>Fri, 21 Nov 2025 10:00:00 GMT</pubDate></item>
		<item><title>Nowhere</title></item></channel></rss>`,
		[FIRST],
	],
	[
		"RSS whose items have an address for identity",
		`<rss version="2.0"><channel><title>P</title><link>https://post.example</link><description>d</description>
		<item><title>Bridges stay open</title><guid>https://post.example/a</guid><pubDate>2025-11-21</pubDate></item></channel></rss>`,
		[FIRST],
	],
	[
		"Atom with addresses to be completed",
		`<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><id>p</id><updated>2025-11-21T10:00:00Z</updated>
		<entry><title>Bridges stay open</title><id>1</id><link href="/a"/><published>2025-11-21T09:00:00Z</published><updated>2025-11-22T09:00:00Z</updated></entry></feed>`,
		[FIRST],
	],
	[
		"JSON Feed",
		JSON.stringify({
			version: "https://jsonfeed.org/version/1.1",
			title: "P",
			items: [
				{
					id: "1",
					url: "https://post.example/a",
					title: "Bridges stay open",
					date_published: "2025-11-21T10:00:00Z",
					content_text: "x",
				},
			],
		}),
		[FIRST],
	],
	["a page that is no feed", "<!doctype html><p>Bridges stay open", null],
	["nothing", "", null],
	[
		"an item that leads out of the web",
		`<rss version="2.0"><channel><title>P</title><link>https://post.example</link><description>d</description>
		<item><title>x</title><link>file:///etc/passwd</link></item></channel></rss>`,
		[],
	],
];

test.each(rows)("reads %s", (_, text, items) => {
	const read = readFeed(text, BASE);
	expect(read?.map(({ version: _version, ...item }) => item) ?? null).toEqual(
		items,
	);
});

test("an entry that was changed has another version", () => {
	const entry = (updated: string) =>
		readFeed(
			`<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><id>p</id><updated>${updated}</updated><entry><title>t</title><id>1</id><link href="/a"/><updated>${updated}</updated></entry></feed>`,
			BASE,
		)?.[0]?.version;
	expect(entry("2025-11-21T10:00:00Z")).not.toBe(entry("2025-11-21T11:00:00Z"));
});
