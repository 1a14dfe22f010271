/** Runs a worker, or tells how its queue stands. */

import { availableParallelism } from "node:os";
import { USUAL_ENGINE } from "../app/engine/engine-name.js";
import { openQueueOf } from "../app/queue/open-queue-of.js";
import { type WorkerEvent, workOnQueue } from "../app/queue/work-on-queue.js";
import { makeWorkerMetrics } from "../app/queue/worker-metrics.js";
import { openRecord } from "../app/record/open-record.js";
import { readerVersion } from "../app/record/reader-version.js";
import { makeReadingPool } from "../app/record/reading-pool.js";
import type { RecordStore } from "../record/port.js";
import type { Queue } from "../record/postgres/queue/queue.js";
import { counted } from "../views/text/enumerate.js";
import { DONE } from "./exit-codes.js";
import { onRecord } from "./on-record.js";
import { printQueueStatus } from "./print-queue-status.js";
import { serveMetrics } from "./serve-metrics.js";
import type { WorkCommandOptions } from "./work.js";
import { write } from "./write.js";

/** The exit code; a record without a queue and a server that is lost are complained of in a line. */
export function runWork(options: WorkCommandOptions): Promise<number> {
	const { record } = options;
	return onRecord(
		() => openRecord({ record }),
		async (store) => {
			const queue = await openQueueOf(record);
			try {
				return await runOn(queue, store, options);
			} finally {
				await queue.close();
			}
		},
	);
}

async function runOn(
	queue: Queue,
	store: RecordStore,
	options: WorkCommandOptions,
): Promise<number> {
	if (options.retry === true)
		await write(
			`${counted(await queue.retryFailed(), "document")} in line again\n`,
		);
	else if (options.status === true)
		await printQueueStatus(await queue.status(), options);
	else await runWorker(queue, store, options);
	return DONE;
}

async function runWorker(
	queue: Queue,
	store: RecordStore,
	{
		readers = availableParallelism(),
		metrics: port,
		untilEmpty,
		engine = USUAL_ENGINE,
	}: WorkCommandOptions,
): Promise<void> {
	const stop = new AbortController();
	const end = (): void => stop.abort();
	process.once("SIGINT", end).once("SIGTERM", end);
	const pool = makeReadingPool(readers, { engine, memory: "ample" });
	const metrics = makeWorkerMetrics(queue);
	const served = port === undefined ? null : await serveMetrics(metrics, port);
	const report = (event: WorkerEvent): void => {
		metrics.count(event);
		log(event);
	};
	try {
		log({ kind: "started", readers, metrics: served?.address ?? null });
		await workOnQueue(
			{
				...{ queue, store, pool, readers, report },
				readerVersion: readerVersion(engine),
				now: () => new Date().toISOString(),
				clock: () => performance.now(),
			},
			{
				until: untilEmpty === true ? "empty" : "stopped",
				stop: stop.signal,
			},
		);
		log({ kind: "ended" });
	} finally {
		process.off("SIGINT", end).off("SIGTERM", end);
		await served?.close();
		await pool.close();
	}
}

/** A line of JSON for those who keep logs. */
function log(event: Readonly<Record<string, unknown>>): void {
	process.stdout.write(
		`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`,
	);
}
