/** How workers know of each other which are alive: each holds a lock that its server frees when its connection ends, however it ends. */

import pg from "pg";
import { RecordRefused } from "../../record-refused.js";
import { LOST } from "../refusals.js";
import type { QueuePlace } from "./open-queue.js";

export interface LifeSign {
	/** Holds the lock of the worker of this name, which is ours. */
	readonly show: (worker: string) => Promise<void>;
	/** Names of workers that have jobs and hold no lock. */
	readonly findDead: () => Promise<readonly string[]>;
	readonly end: () => Promise<void>;
}

/** Tells these locks from those of other programs: "trvw". */
const LOCK = 0x74727677;

/** A worker takes its first job and its lock at the same time: which comes first is not known. */
const GRACE = "3 seconds";

/** `lost` is told when the connection, and with it the lock, is gone. */
export async function showLife(
	{ connection, jobs }: QueuePlace,
	lost: (error: Error) => void,
): Promise<LifeSign> {
	const client = new pg.Client({
		connectionString: connection,
		application_name: "travaux worker",
		keepAlive: true,
	});
	await client.connect();
	let own = "";
	let isEnding = false;
	const lose = (cause?: Error): void => {
		if (!isEnding)
			lost(new RecordRefused(`the queue is left: ${LOST}`, { cause }));
	};
	client.on("error", lose);
	client.on("end", () => lose());
	return {
		show: async (worker) => {
			own = worker;
			await client.query("select pg_advisory_lock($1, hashtext($2))", [
				LOCK,
				worker,
			]);
		},
		findDead: async () => {
			if (isEnding) return [];
			const { rows } = await client.query<{ readonly worker: string }>(
				`select distinct locked_by as worker from "${jobs}".jobs where locked_by <> $1 and locked_at < now() - $2::interval`,
				[own, GRACE],
			);
			const dead: string[] = [];
			for (const { worker } of rows) {
				const found = await client.query<{ readonly free: boolean }>(
					"select pg_try_advisory_lock($1, hashtext($2)) as free",
					[LOCK, worker],
				);
				if (found.rows[0]?.free !== true) continue;
				await client.query("select pg_advisory_unlock($1, hashtext($2))", [
					LOCK,
					worker,
				]);
				dead.push(worker);
			}
			return dead;
		},
		end: async () => {
			if (isEnding) return;
			isEnding = true;
			await client.end();
		},
	};
}
