/** Adds files to a record: each is read on a thread of its own, and is told of when it is on disk. */

import { createHash } from "node:crypto";
import type { Unread } from "../../documents/unread.js";
import type { NewDocument, RecordStore } from "../../record/port.js";
import { RecordRefused } from "../../record/record-refused.js";
import { type FoundEntry, findEntries } from "./find-entries.js";
import { newDocumentOf } from "./new-document.js";
import type { ReadingPool } from "./reading-pool.js";
import { makeRecordWriter } from "./record-writer.js";

/** What to add, and what is known of all of it. */
export interface AddRequest {
	readonly paths: readonly string[];
	/** Files passed over in folders: those of the record itself. */
	readonly except: readonly string[];
	readonly published: string | null;
	readonly publisher: string | null;
	/** Name of the draft that the documents are the text of; null for reports. */
	readonly draft: string | null;
	readonly tags: readonly string[];
}

/** What the work is done with. */
export interface AddTools {
	readonly store: RecordStore;
	readonly pool: ReadingPool;
	readonly readerVersion: string;
	/** The instant now, in UTC, ISO 8601 with milliseconds. */
	readonly now: () => string;
	/** Told of each input once: of an added document when it is on disk. */
	readonly report: (outcome: AddOutcome) => void;
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

/** Documents that are read or wait to be written at any time: enough to keep every thread busy. */
const IN_HAND = 48;
/** Bytes of these at most, so that large ones do not fill the memory; one alone may have more. */
const BYTES_IN_HAND = 24_000_000;

/**
 * Adds all of them.
 * @throws RecordRefused where the record itself can be written no more; what was reported as added stays added.
 */
export async function addDocuments(
	request: AddRequest,
	tools: AddTools,
): Promise<void> {
	const { write } = makeRecordWriter(tools.store);
	const inHand = new Map<Promise<void>, number>();
	let bytesInHand = 0;
	const refusals: unknown[] = [];
	for await (const found of findEntries(request.paths, request.except)) {
		const { place, entry } = found;
		const size = entry.kind === "entry" ? entry.bytes.length : 0;
		while (
			inHand.size >= IN_HAND ||
			(inHand.size > 0 && bytesInHand + size > BYTES_IN_HAND)
		)
			await Promise.race(inHand.keys());
		if (refusals.length > 0) break;
		const work = addEntry(found, request, { ...tools, write })
			.catch((error: unknown) => {
				if (error instanceof RecordRefused) refusals.push(error);
				else tools.report({ kind: "failed", place, error });
			})
			.finally(() => {
				inHand.delete(work);
				bytesInHand -= size;
			});
		inHand.set(work, size);
		bytesInHand += size;
	}
	await Promise.all(inHand.keys());
	if (refusals.length > 0) throw refusals[0];
}

async function addEntry(
	{ place, entry }: FoundEntry,
	request: AddRequest,
	tools: AddTools & {
		readonly write: (document: NewDocument) => Promise<"added" | "known">;
	},
): Promise<void> {
	const { store, report } = tools;
	if (entry.kind === "unread") {
		const { unread } = entry;
		// A file that is not there says nothing of the record.
		if (unread.reason !== "missing-file")
			await addUnread(hashOf(place), { place, unread }, tools);
		report({ kind: "unread", place, unread });
		return;
	}
	const { bytes, title, address } = entry;
	const id = hashOf(bytes);
	if ((await store.has([id])).has(id)) {
		report({ kind: "known", place, id });
		return;
	}
	const outcome = await tools.pool.read({
		...{ id, bytes, title, address },
		published: request.published ?? entry.published,
		publisher: request.publisher ?? entry.publisher,
		isDraft: request.draft !== null,
		corrections: await store.corrections({ document: id }),
	});
	if (outcome.kind === "unread") {
		await addUnread(id, { place, unread: outcome }, tools);
		report({ kind: "unread", place, unread: outcome });
		return;
	}
	const document = newDocumentOf(outcome, {
		...{ place, bytes, draft: request.draft, tags: request.tags },
		learned: tools.now(),
		readerVersion: tools.readerVersion,
	});
	report({ kind: await tools.write(document), place, id });
}

async function addUnread(
	id: string,
	{ place, unread }: { readonly place: string; readonly unread: Unread },
	{ store, now }: AddTools,
): Promise<void> {
	const { reason, values } = unread;
	await store.addUnread({ id, place, reason, values, learned: now() });
}

function hashOf(content: string | Uint8Array): string {
	return createHash("sha256").update(content).digest("hex");
}
