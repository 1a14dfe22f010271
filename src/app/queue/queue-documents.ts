/** Puts documents on the queue, to be read by whichever worker is free. */

import type { RecordStore } from "../../record/port.js";
import type {
	Queue,
	QueuedDocument,
} from "../../record/postgres/queue/queue.js";
import type { Entry } from "../intake/entry.js";
import type { AddRequest } from "../record/add-documents.js";
import { addUnread, idOf } from "../record/add-entry.js";
import { findParts, type Part } from "../record/find-parts.js";
import { packKnown } from "./known-of-queued.js";

export interface QueueTools {
	readonly store: RecordStore;
	readonly queue: Queue;
	/** The instant now, in UTC, ISO 8601 with milliseconds. */
	readonly now: () => string;
	/** Told of each input once it is on the queue for good. */
	readonly report: (outcome: QueueOutcome) => void;
}

export interface QueueOutcome {
	/** On the queue now, on it before, in the record already, or not to be read. */
	readonly kind: "queued" | "waiting" | "known" | "unread";
	readonly place: string;
	readonly unread:
		| (Part["entry"] & { readonly kind: "unread" })["unread"]
		| null;
}

/** Documents, or bytes of them, that are put on the queue in one transaction at most. */
const TOGETHER = 50;
const BYTES_TOGETHER = 8_000_000;

/** @throws RecordRefused where the queue can be written no more; what was reported stays on it. */
export async function queueDocuments(
	request: AddRequest,
	tools: QueueTools,
): Promise<void> {
	let held: Held[] = [];
	let bytes = 0;
	for await (const part of findParts(request, tools.store)) {
		const { place, entry } = part;
		if (entry.kind === "unread") {
			const { unread } = entry;
			if (unread.reason !== "missing-file")
				await addUnread(idOf(place), { place, unread }, tools);
			tools.report({ kind: "unread", place, unread });
			await part.done();
			continue;
		}
		held.push({ part, document: queuedOf(entry, place, request) });
		bytes += entry.bytes.length;
		if (held.length < TOGETHER && bytes < BYTES_TOGETHER) continue;
		await put(held, tools);
		held = [];
		bytes = 0;
	}
	await put(held, tools);
}

interface Held {
	readonly part: Part;
	readonly document: QueuedDocument;
}

function queuedOf(
	entry: Entry,
	place: string,
	request: AddRequest,
): QueuedDocument {
	return {
		id: idOf(entry.bytes),
		place,
		bytes: entry.bytes,
		known: packKnown(entry, request),
	};
}

async function put(
	held: readonly Held[],
	{ store, queue, report }: QueueTools,
): Promise<void> {
	const known = await store.has(held.map(({ document }) => document.id));
	const fresh = held.filter(({ document }) => !known.has(document.id));
	const outcomes = await queue.put(fresh.map(({ document }) => document));
	const outcomeOf = new Map(fresh.map((one, at) => [one, outcomes[at]!]));
	for (const one of held) {
		const { part, document } = one;
		report({
			kind: outcomeOf.get(one) ?? "known",
			place: document.place,
			unread: null,
		});
		await part.done();
	}
}
