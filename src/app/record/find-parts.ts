/** The documents that a user names to be added: a file itself, of a folder all files in it, of an archive its members, a page of the web. */

import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { makeUnread } from "../../documents/unread.js";
import type { RecordStore } from "../../record/port.js";
import { archiveKind } from "../intake/archive-kind.js";
import type { ColumnMapping } from "../intake/column-mapping.js";
import { entriesOf } from "../intake/entries-of.js";
import { type Entry, makeEntry, type UnreadEntry } from "../intake/entry.js";
import { fetchAddress } from "../intake/web/fetch-address.js";
import { makeAgent, type Reach } from "../intake/web/guarded-agent.js";
import { findFiles } from "./find-files.js";
import { makeMarks } from "./marks.js";

/** One document, or one that cannot be read. `done` is called when it is in the record, or told as unread. */
export interface Part {
	/** The path or address, of an archive with the member's name behind "!". */
	readonly place: string;
	readonly entry: Entry | UnreadEntry;
	readonly done: () => Promise<void>;
}

export interface PartsRequest {
	readonly paths: readonly string[];
	/** Files passed over in folders. */
	readonly except: readonly string[];
	readonly reach: Reach;
	readonly columns: ColumnMapping;
}

/** In order of path, then as they stand in their archive. An archive is taken up where an earlier run stopped. */
export async function* findParts(
	request: PartsRequest,
	store: RecordStore,
): AsyncGenerator<Part> {
	for (const path of request.paths) {
		if (isAddress(path)) {
			const entry = await fetchEntry(path, request.reach);
			yield { place: path, entry, done: nothing };
			continue;
		}
		for await (const place of findFiles([path], request.except))
			yield* partsOfFile(place, request, store);
	}
}

async function* partsOfFile(
	place: string,
	request: PartsRequest,
	store: RecordStore,
): AsyncGenerator<Part> {
	try {
		if (place === "-" || (await archiveKind(place)) === null)
			for await (const entry of entriesOf(place))
				yield { place, entry, done: nothing };
		else yield* membersOf(place, request, store);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		// The system would not give out the rest of it; other files may be read.
		const unread = makeUnread("no-access", { error: code });
		const entry = { kind: "unread", name: place, mark: "0", unread } as const;
		yield { place, entry, done: nothing };
	}
}

function isAddress(place: string): boolean {
	return /^https?:\/\//i.test(place);
}

async function* membersOf(
	place: string,
	{ columns }: PartsRequest,
	store: RecordStore,
): AsyncGenerator<Part> {
	const { size, mtimeMs } = await stat(place);
	// Another file under the same name is another archive.
	const key = `archive ${resolve(place)} ${size} ${mtimeMs}`;
	const marks = makeMarks((mark) => store.keepBookmark(key, mark));
	const from = await store.bookmark(key);
	for await (const entry of entriesOf(place, { from, columns }))
		yield {
			place: `${place}!${entry.name}`,
			entry,
			done: marks.begin(entry.mark),
		};
}

/** The page at an address. */
async function fetchEntry(
	address: string,
	reach: Reach,
): Promise<Entry | UnreadEntry> {
	const agent = makeAgent(reach);
	try {
		const fetched = await fetchAddress(address, { agent, reach });
		const at = { name: address, mark: "0" };
		switch (fetched.kind) {
			case "page":
				return makeEntry({
					...at,
					bytes: fetched.bytes,
					address: fetched.address,
					mediaType: fetched.mediaType,
				});
			case "later":
				return { kind: "unread", ...at, unread: fetched.unread };
			case "unread":
				return { kind: "unread", ...at, unread: fetched };
			case "unchanged":
				throw new Error(`${address}: unchanged, though no version was known`);
		}
	} finally {
		await agent.close();
	}
}

const nothing = async (): Promise<void> => {};
