/** A worker: reads documents from the queue into the record until it is told to stop. */

import type {
	Queue,
	QueuedDocument,
	WorkEvent,
} from "../../record/postgres/queue/queue.js";
import {
	type AddOutcome,
	addEntry,
	type EntryTools,
} from "../record/add-entry.js";
import { makeRecordWriter } from "../record/record-writer.js";
import { unpackKnown } from "./known-of-queued.js";

export interface WorkTools extends Omit<EntryTools, "write"> {
	readonly queue: Queue;
	/** How many documents are read side by side. */
	readonly readers: number;
	/** Milliseconds since some beginning. */
	readonly clock: () => number;
	readonly report: (event: WorkerEvent) => void;
}

/** What a worker has to tell. */
export type WorkerEvent =
	| WorkEvent
	| {
			readonly kind: "done";
			readonly document: string;
			readonly place: string;
			readonly outcome: "added" | "known" | "unread";
			/** Why it is unread; null where it is not. */
			readonly reason: string | null;
			readonly seconds: number;
	  };

/** Ready to be read, being read, or waiting to be written, for each reader: so that no thread waits for the server. */
const IN_HAND_FOR_EACH = 12;

/** A server is asked as often for several documents as for one; what is in hand when a worker dies is read again. */
const COMPANY = { wait: 100, enough: 6 };

/** Between two looks at whether anything is left, in milliseconds. */
const LOOK_EVERY_MS = 500;

/**
 * Works until `stop` is aborted, or with `until` "empty" until nothing is left that may still be read.
 * @throws RecordRefused where the server is lost; nothing is lost then, another worker goes on.
 */
export async function workOnQueue(
	tools: WorkTools,
	{
		until,
		stop,
	}: { readonly until: "empty" | "stopped"; readonly stop: AbortSignal },
): Promise<void> {
	const { queue, readers, report } = tools;
	const { write } = makeRecordWriter(tools.store, COMPANY);
	const working = await queue.work(
		(document) => readQueued(document, { ...tools, write }),
		{ inHand: readers * IN_HAND_FOR_EACH, report },
	);
	const stopped = new Promise<void>((resolve) => {
		stop.addEventListener("abort", () => resolve(), { once: true });
		if (stop.aborted) resolve();
	});
	const finished = until === "empty" ? untilEmpty(queue, stop) : stopped;
	await Promise.race([stopped, finished, working.ended]);
	await working.stop();
	await working.ended;
}

async function readQueued(
	document: QueuedDocument,
	tools: WorkTools & EntryTools,
): Promise<void> {
	const started = tools.clock();
	const { id, place } = document;
	const { entry, all: known } = unpackKnown(document.known, document);
	const outcome = await addEntry({ entry, place, known }, tools);
	if (outcome.kind === "failed") throw outcome.error;
	tools.report({
		kind: "done",
		document: id,
		place,
		outcome: outcome.kind,
		reason: reasonOf(outcome),
		seconds: (tools.clock() - started) / 1000,
	});
}

function reasonOf(outcome: AddOutcome): string | null {
	return outcome.kind === "unread" ? outcome.unread.reason : null;
}

async function untilEmpty(queue: Queue, stop: AbortSignal): Promise<void> {
	while (!stop.aborted) {
		const { waiting, inHand, retrying } = await queue.status();
		if (waiting + inHand + retrying === 0) return;
		await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
	}
}
