/** Puts documents on the queue. */

import { packBytes } from "../../sql/pack-text.js";
import { withStandIn } from "../null-sign.js";
import type { QueuePlace } from "./open-queue.js";
import type { QueuedDocument } from "./queue.js";

/** The name of the only kind of job there is. */
export const READ = "read";

/** How often a document is tried before it is left with the reason: seconds, then minutes apart. */
const TRIES = 5;

/** Bytes and jobs in one transaction. */
export async function putDocuments(
	{ pool, schema, jobs }: QueuePlace,
	documents: readonly QueuedDocument[],
	tries: number = TRIES,
): Promise<readonly ("queued" | "waiting")[]> {
	const client = await pool.connect();
	try {
		await client.query("begin");
		const outcomes: ("queued" | "waiting")[] = [];
		for (const { id, place, bytes, known } of documents) {
			const { rowCount } = await client.query(
				`insert into "${schema}".queue_document (id, place, bytes, known) values ($1, $2, $3, $4) on conflict do nothing`,
				[id, withStandIn(place), packBytes(bytes), JSON.stringify(known)],
			);
			const isNew = rowCount === 1;
			if (isNew)
				await client.query(
					`select "${jobs}".add_job($1, payload := json_build_object('id', $2::text), job_key := $2::text, max_attempts := $3::integer)`,
					[READ, id, tries],
				);
			outcomes.push(isNew ? "queued" : "waiting");
		}
		await client.query("commit");
		client.release();
		return outcomes;
	} catch (error) {
		// Ends the transaction with the connection, whatever state it is in.
		client.release(true);
		throw error;
	}
}
