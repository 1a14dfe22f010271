/** The one writer of a record: what is ready when the last commit is done, or soon after, goes into the next. */

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

/** How long what is ready waits for company; nothing waits where nothing is said. */
export interface Company {
	/** Milliseconds that the first waits at most. */
	readonly wait: number;
	/** Documents that are company enough. */
	readonly enough: number;
}

const ALONE: Company = { wait: 0, enough: 1 };

export function makeRecordWriter(
	store: RecordStore,
	{ wait, enough }: Company = ALONE,
): RecordWriter {
	const waiting: Waiting[] = [];
	let isWriting = false;
	let alarm: NodeJS.Timeout | null = null;
	const writeAll = async (): Promise<void> => {
		if (isWriting) return;
		isWriting = true;
		if (alarm !== null) clearTimeout(alarm);
		alarm = null;
		do await commit(store, waiting.splice(0, MOST_A_COMMIT));
		while (waiting.length >= enough);
		isWriting = false;
		if (waiting.length > 0) expectCompany();
	};
	const expectCompany = (): void => {
		if (waiting.length >= enough) void writeAll();
		else alarm ??= setTimeout(() => void writeAll(), wait);
	};
	return {
		write: (document) =>
			new Promise((resolve, reject) => {
				waiting.push({ document, resolve, reject });
				if (!isWriting) expectCompany();
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
