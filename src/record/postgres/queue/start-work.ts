/** Works on a queue: takes documents as they come, and frees those that a dead worker had in hand. */

import { EventEmitter } from "node:events";
import { type Runner, run, type WorkerEvents } from "graphile-worker";
import { RecordRefused } from "../../record-refused.js";
import { LOST, writingRefusal } from "../refusals.js";
import { freeJobs } from "./free-jobs.js";
import type { QueuePlace } from "./open-queue.js";
import { READ } from "./put-documents.js";
import type { Working, WorkOptions } from "./queue.js";
import { type LifeSign, showLife } from "./show-life.js";
import { silentLogger } from "./silent-logger.js";

/** How often a worker looks for jobs that became due again, and for those of the dead, in milliseconds. */
const LOOK_EVERY_MS = 2000;

/** How long jobs that are done wait for others, to be ticked off together, in milliseconds. */
const GATHER_MS = 100;

export async function startWork(
	place: QueuePlace,
	options: WorkOptions,
	task: (id: string) => Promise<void>,
): Promise<Working> {
	const { report } = options;
	let lost: (error: Error) => void = () => undefined;
	const loss = new Promise<never>((_resolve, reject) => {
		lost = reject;
	});
	// It may be awaited only after it was rejected.
	loss.catch(() => undefined);
	const life = await showLife(place, lost);
	const runner = await startRunner(place, options, { life, task, lost });
	const look = setInterval(() => {
		freeOfTheDead(place, life, report).catch((error: unknown) =>
			lost(asLoss(error)),
		);
	}, LOOK_EVERY_MS);
	const end = async (): Promise<void> => {
		clearInterval(look);
		await life.end();
	};
	const ended = Promise.race([runner.promise, loss]).finally(end);
	ended.catch(() => runner.stop().catch(() => undefined));
	return {
		stop: async () => {
			await runner.stop();
			await end();
		},
		ended,
	};
}

async function startRunner(
	{ pool, jobs }: QueuePlace,
	{ inHand, report }: WorkOptions,
	{
		life,
		task,
		lost,
	}: {
		readonly life: LifeSign;
		readonly task: (id: string) => Promise<void>;
		readonly lost: (error: Error) => void;
	},
): Promise<Runner> {
	const events: WorkerEvents = new EventEmitter();
	events.on("pool:create", ({ workerPool }) => {
		life.show(workerPool.id).catch((error: unknown) => lost(asLoss(error)));
	});
	for (const [name, kind] of [
		["job:error", "trouble"],
		["job:failed", "failed"],
	] as const)
		events.on(name, ({ job, error }) => {
			if (error instanceof RecordRefused) {
				// No fault of the document: the record cannot be written.
				lost(error);
				return;
			}
			report({
				kind,
				document: job.key ?? "",
				reason: error instanceof Error ? error.message : String(error),
				tries: job.attempts,
			});
		});
	return run({
		preset: {
			worker: {
				schema: jobs,
				concurrentJobs: inHand,
				pollInterval: LOOK_EVERY_MS,
				// Several at a time, or a worker spends as long asking for documents as on them.
				localQueue: { size: inHand },
				completeJobBatchDelay: GATHER_MS,
			},
		},
		pgPool: pool,
		noHandleSignals: true,
		logger: silentLogger,
		parsedCronItems: [],
		events,
		// Put there by `putDocuments`.
		taskList: { [READ]: (payload) => task((payload as { id: string }).id) },
	});
}

async function freeOfTheDead(
	place: QueuePlace,
	life: LifeSign,
	report: WorkOptions["report"],
): Promise<void> {
	for (const worker of await life.findDead()) {
		await freeJobs(place, worker);
		report({ kind: "freed", worker });
	}
}

function asLoss(error: unknown): Error {
	const refusal = writingRefusal(error);
	return refusal instanceof Error
		? refusal
		: new RecordRefused(LOST, { cause: error });
}
