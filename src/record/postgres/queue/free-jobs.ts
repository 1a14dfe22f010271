/** Gives what a dead worker had in hand to others. */

import type { QueuePlace } from "./open-queue.js";

/** How many tries a document is given at most, those that ended with its worker among them. */
const MOST_TRIES = 25;

/**
 * Unlocks the jobs of a worker, in one transaction. Its end is no fault of a document it had in hand, so that each gets another try;
 * but one that ends every worker is set aside at last. They go behind what waits: what ends workers keeps nobody from the rest.
 */
export async function freeJobs(
	{ pool, jobs }: QueuePlace,
	worker: string,
): Promise<void> {
	const client = await pool.connect();
	try {
		await client.query("begin");
		const { rows } = await client.query<{ readonly id: string }>(
			`select id from "${jobs}".jobs where locked_by = $1`,
			[worker],
		);
		await client.query(`select "${jobs}".force_unlock_workers(array[$1])`, [
			worker,
		]);
		await client.query(
			`select "${jobs}".reschedule_jobs(array[id], run_at := now(),
				max_attempts := least(max_attempts + 1, greatest(max_attempts, $2))::smallint)
			from "${jobs}".jobs where id = any($1::bigint[])`,
			[rows.map(({ id }) => id), MOST_TRIES],
		);
		await client.query("commit");
		client.release();
	} catch (error) {
		// Ends the transaction with the connection, whatever state it is in.
		client.release(true);
		throw error;
	}
}
