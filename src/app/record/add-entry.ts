/** Adds one document's bytes to a record: read on a thread of its own, written with all that is derived from it. */

import { createHash } from "node:crypto";
import type { Unread } from "../../documents/unread.js";
import type { NewDocument, RecordStore } from "../../record/port.js";
import type { Entry } from "../intake/entry.js";
import { newDocumentOf } from "./new-document.js";
import type { ReadingPool } from "./reading-pool.js";

/** What is known of all documents of a request before they are read. */
export interface KnownOfAll {
	/** ISO 8601 day; null where each document is to say. */
	readonly published: string | null;
	readonly publisher: string | null;
	/** Name of the draft that the documents are the text of; null for reports. */
	readonly draft: string | null;
	readonly tags: readonly string[];
}

/** What a document is added with. */
export interface EntryTools {
	readonly store: RecordStore;
	readonly pool: ReadingPool;
	readonly readerVersion: string;
	/** The instant now, in UTC, ISO 8601 with milliseconds. */
	readonly now: () => string;
	/** Fulfilled when the document is on disk. */
	readonly write: (document: NewDocument) => Promise<"added" | "known">;
}

/** What became of one input. */
export type AddOutcome =
	| {
			readonly kind: "added" | "known";
			readonly place: string;
			readonly id: string;
	  }
	| {
			readonly kind: "unread";
			readonly place: string;
			readonly unread: Unread;
	  }
	| {
			readonly kind: "failed";
			readonly place: string;
			readonly error: unknown;
	  };

/** Adds the document, or records it as unread with the reason. What the user says of it goes before what its archive says. */
export async function addEntry(
	{
		entry,
		place,
		known,
	}: {
		readonly entry: Entry;
		readonly place: string;
		readonly known: KnownOfAll;
	},
	tools: EntryTools,
): Promise<AddOutcome> {
	const { store, pool, readerVersion } = tools;
	const { bytes, title, address } = entry;
	const id = idOf(bytes);
	if ((await store.has([id])).has(id)) return { kind: "known", place, id };
	const outcome = await pool.read({
		id,
		bytes,
		published: known.published ?? entry.published,
		publisher: known.publisher ?? entry.publisher,
		title,
		address,
		isDraft: known.draft !== null,
		corrections: await store.corrections({ document: id }),
	});
	if (outcome.kind === "unread") {
		await addUnread(id, { place, unread: outcome }, tools);
		return { kind: "unread", place, unread: outcome };
	}
	const document = newDocumentOf(outcome, {
		place,
		bytes,
		draft: known.draft,
		tags: known.tags,
		learned: tools.now(),
		readerVersion,
	});
	return { kind: await tools.write(document), place, id };
}

/** Records an input that could not be read; `id` is that of its bytes, or of its place where there are none. */
export async function addUnread(
	id: string,
	{ place, unread }: { readonly place: string; readonly unread: Unread },
	{ store, now }: Pick<EntryTools, "store" | "now">,
): Promise<void> {
	const { reason, values } = unread;
	await store.addUnread({ id, place, reason, values, learned: now() });
}

/** The SHA-256 of bytes, or of a place where there are none, in hexadecimal. */
export function idOf(content: string | Uint8Array): string {
	return createHash("sha256").update(content).digest("hex");
}
