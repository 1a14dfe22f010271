/** Looks at a feed once: fetches what is new or changed in it and hands it on, politely, and remembers how far it came. */

import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { type FeedItem, readFeed } from "../../documents/feed/read-feed.js";
import { makeUnread, type Unread } from "../../documents/unread.js";
import type { RecordStore } from "../../record/port.js";
import { type Entry, makeEntry } from "../intake/entry.js";
import {
	type Fetched,
	type Fetching,
	fetchAddress,
	type PageVersion,
} from "../intake/web/fetch-address.js";
import type { Robots } from "./robots.js";

/** A page that a feed names: its bytes, or why there are none. */
export type Watched =
	| { readonly kind: "entry"; readonly place: string; readonly entry: Entry }
	| {
			readonly kind: "unread";
			readonly place: string;
			readonly unread: Unread;
	  };

export interface WatchTools {
	readonly store: RecordStore;
	readonly fetching: Fetching;
	readonly robots: Robots;
	/** Milliseconds between two requests to one site where it asks for no longer. */
	readonly pause: number;
	/** Aborted when the watching is to end; what is in hand is finished. */
	readonly signal: AbortSignal;
	/** Takes a page into the record. What it is given is remembered as seen only when its promise is fulfilled. */
	readonly take: (watched: Watched) => Promise<void>;
}

/** What came of a look: the feed as a whole may be unread, or ask to be left alone for so many seconds. */
export type Looked =
	| { readonly kind: "looked"; readonly taken: number }
	| { readonly kind: "unread"; readonly unread: Unread }
	| { readonly kind: "later"; readonly seconds: number | null };

/** One look at the feed at this address. An interrupted look loses nothing: what was not taken is new again the next time. */
export async function watchFeed(
	address: string,
	tools: WatchTools,
): Promise<Looked> {
	const { store, fetching } = tools;
	const key = `feed ${address}`;
	const known = bookmarkOf(await store.bookmark(key));
	const fetched = await fetchAddress(address, {
		...fetching,
		...(known === null ? {} : { known: known.version }),
	});
	if (fetched.kind === "unchanged") return { kind: "looked", taken: 0 };
	if (fetched.kind === "later")
		return { kind: "later", seconds: fetched.seconds };
	if (fetched.kind === "unread") return { kind: "unread", unread: fetched };
	const items = readFeed(
		new TextDecoder().decode(fetched.bytes),
		fetched.address,
	);
	if (items === null)
		return { kind: "unread", unread: makeUnread("no-feed", { address }) };
	const { taken, isWhole } = await takeItems(items, tools);
	// A feed left half-way must come whole again.
	if (isWhole)
		await store.keepBookmark(
			key,
			JSON.stringify({ etag: fetched.etag, modified: fetched.modified }),
		);
	return { kind: "looked", taken };
}

async function takeItems(
	items: readonly FeedItem[],
	tools: WatchTools,
): Promise<{ readonly taken: number; readonly isWhole: boolean }> {
	let taken = 0;
	let isWhole = true;
	for (const item of items) {
		if (tools.signal.aborted) return { taken, isWhole: false };
		const key = `page ${item.address}`;
		const seen = pageBookmarkOf(await tools.store.bookmark(key));
		if (seen?.item === item.version) continue;
		const fetched = await fetchPolitely(item.address, seen?.version, tools);
		if (fetched.kind === "later") {
			isWhole = false;
			continue;
		}
		if (fetched.kind !== "unchanged") {
			await tools.take(watchedOf(item, fetched));
			taken++;
		}
		await tools.store.keepBookmark(
			key,
			JSON.stringify({
				item: item.version,
				version: fetched.kind === "page" ? versionOf(fetched) : seen?.version,
			}),
		);
	}
	return { taken, isWhole };
}

async function fetchPolitely(
	address: string,
	known: PageVersion | undefined,
	{ robots, fetching, pause: shortest }: WatchTools,
): Promise<Fetched> {
	if (!(await robots.allows(address)))
		return makeUnread("not-for-robots", { address });
	await pause(Math.max(shortest, (await robots.pauseOf(address)) ?? 0));
	return fetchAddress(address, {
		...fetching,
		...(known === undefined ? {} : { known }),
	});
}

function watchedOf(
	item: FeedItem,
	fetched: Extract<Fetched, { readonly kind: "page" | "unread" }>,
): Watched {
	const place = item.address;
	if (fetched.kind === "unread")
		return { kind: "unread", place, unread: fetched };
	return {
		kind: "entry",
		place,
		entry: makeEntry({
			name: place,
			mark: "0",
			bytes: fetched.bytes,
			address: fetched.address,
			mediaType: fetched.mediaType,
			title: item.title,
		}),
	};
}

const version = z.object({
	etag: z.string().nullable(),
	modified: z.string().nullable(),
});
const pageBookmark = z.object({
	item: z.string(),
	version: version.optional(),
});

function versionOf({ etag, modified }: PageVersion): PageVersion {
	return { etag, modified };
}

function bookmarkOf(
	kept: string | null,
): { readonly version: PageVersion } | null {
	return kept === null ? null : { version: version.parse(JSON.parse(kept)) };
}

function pageBookmarkOf(kept: string | null): {
	readonly item: string;
	readonly version?: PageVersion | undefined;
} | null {
	return kept === null ? null : pageBookmark.parse(JSON.parse(kept));
}
