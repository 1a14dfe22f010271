/** Opens the queue of a record, where the record is one that can have a queue. */

import { isPostgresAddress } from "../../record/postgres/address.js";
import type { Queue } from "../../record/postgres/queue/queue.js";
import { RecordRefused } from "../../record/record-refused.js";

/** @throws RecordRefused for a record in a file, and where the server cannot be used. */
export async function openQueueOf(record: string): Promise<Queue> {
	refuseFile(record);
	const { openQueue } = await import(
		"../../record/postgres/queue/open-queue.js"
	);
	return openQueue(record);
}

/** @throws RecordRefused for a record in a file: before one is made for nothing. */
export function refuseFile(record: string): void {
	if (!isPostgresAddress(record))
		throw new RecordRefused(
			`${record}: a queue needs a record in PostgreSQL; name one with --record postgres://user@host/database`,
		);
}
