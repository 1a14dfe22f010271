/** What a queue of documents that wait to be read does. */

/** A document as it waits: its bytes, and what was known of it when it was put there. */
export interface QueuedDocument {
	/** SHA-256 of the bytes, hexadecimal. */
	readonly id: string;
	/** Where it came from, for people. */
	readonly place: string;
	readonly bytes: Uint8Array;
	/** What JSON can hold. */
	readonly known: unknown;
}

export interface Queue {
	/** Puts documents on the queue, all or none of them; those that wait already stay as they are. */
	readonly put: (
		documents: readonly QueuedDocument[],
		tries?: number,
	) => Promise<readonly ("queued" | "waiting")[]>;
	/** Works on documents, each by `task`, until it is stopped. What `task` throws is tried again later; the last time it is kept as the reason. */
	readonly work: (
		task: (document: QueuedDocument) => Promise<void>,
		options: WorkOptions,
	) => Promise<Working>;
	readonly status: () => Promise<QueueStatus>;
	/** Puts those that failed for good in line again; how many there were. */
	readonly retryFailed: () => Promise<number>;
	readonly close: () => Promise<void>;
}

export interface WorkOptions {
	/** Documents in hand at a time. */
	readonly inHand: number;
	readonly report: (event: WorkEvent) => void;
}

/** What happens beside the reading itself. */
export type WorkEvent =
	| {
			/** Will be tried again; with `failed` it will not. */
			readonly kind: "trouble" | "failed";
			readonly document: string;
			readonly reason: string;
			/** How often it was tried. */
			readonly tries: number;
	  }
	/** Documents that a worker which is gone had in hand are in line again. */
	| { readonly kind: "freed"; readonly worker: string };

export interface Working {
	/** Lets what is in hand be done, then ends. */
	readonly stop: () => Promise<void>;
	/** Fulfilled when it has ended; rejected where the server is lost. */
	readonly ended: Promise<void>;
}

export interface QueueStatus {
	/** In line, never tried. */
	readonly waiting: number;
	/** In the hands of a worker. */
	readonly inHand: number;
	/** Tried in vain, to be tried again. */
	readonly retrying: number;
	/** Dead letters: those that failed for good, the latest first, the first hundred of them. */
	readonly failed: number;
	readonly failures: readonly FailedDocument[];
	/** Done in the last minute, quarter of an hour and hour. */
	readonly done: {
		readonly minute: number;
		readonly quarter: number;
		readonly hour: number;
	};
	/** How long the one that waits longest has waited, in seconds; null where none waits. */
	readonly longestWait: number | null;
}

export interface FailedDocument {
	readonly document: string;
	readonly place: string;
	readonly reason: string;
	readonly tries: number;
	/** Instant in UTC, ISO 8601. */
	readonly since: string;
}
