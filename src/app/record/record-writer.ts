/** The one writer of a record: what is ready when the last commit is done goes into the next. */

import type { NewDocument, RecordStore } from "../../record/port.js";

export interface RecordWriter {
	/** Fulfilled when the document is on disk; rejected where it could not be written, and nothing of it is there then. */
	readonly write: (document: NewDocument) => Promise<"added" | "known">;
}

interface Waiting {
	readonly document: NewDocument;
	readonly resolve: (outcome: "added" | "known") => void;
	readonly reject: (error: unknown) => void;
}

/** A commit waits for the disk, so that a few documents a commit keep up with several threads that read. */
const MOST_A_COMMIT = 32;

export function makeRecordWriter(store: RecordStore): RecordWriter {
	const waiting: Waiting[] = [];
	let isWriting = false;
	const writeAll = async (): Promise<void> => {
		if (isWriting) return;
		isWriting = true;
		while (waiting.length > 0)
			await commit(store, waiting.splice(0, MOST_A_COMMIT));
		isWriting = false;
	};
	return {
		write: (document) =>
			new Promise((resolve, reject) => {
				waiting.push({ document, resolve, reject });
				void writeAll();
			}),
	};
}

/** Where several fail together each is tried alone, so that one bad document takes no other with it. */
async function commit(
	store: RecordStore,
	group: readonly Waiting[],
): Promise<void> {
	try {
		const added = await store.add(group.map(({ document }) => document));
		group.forEach(({ resolve }, at) => {
			resolve(added[at]!.outcome);
		});
	} catch (error) {
		if (group.length === 1) group[0]!.reject(error);
		else for (const one of group) await commit(store, [one]);
	}
}
