/** Opens the queue beside a record in PostgreSQL: graphile-worker keeps the jobs, a table of ours the bytes they are about. */

import { makeWorkerUtils, type WorkerUtils } from "graphile-worker";
import type pg from "pg";
import { unpackBytes } from "../../sql/pack-text.js";
import { connectionPool, readAddress } from "../connection-pool.js";
import { openingRefusal, writingRefusal } from "../refusals.js";
import { askTogether } from "./ask-together.js";
import { putDocuments } from "./put-documents.js";
import type { Queue, QueuedDocument } from "./queue.js";
import { readStatus } from "./read-status.js";
import { silentLogger } from "./silent-logger.js";
import { startWork } from "./start-work.js";

/** How a queue is reached. */
export interface QueuePlace {
	readonly pool: pg.Pool;
	/** For connections of their own. */
	readonly connection: string;
	/** Schema of the record, where bytes wait and what was done is counted. */
	readonly schema: string;
	/** Schema of the jobs. */
	readonly jobs: string;
}

/** Beside documents in hand: one connection listens, some ask. */
const MOST_CONNECTIONS = 8;

/**
 * Makes what the queue needs where it is not there yet. The record must be there.
 * @throws RecordRefused where the server cannot be used.
 */
export async function openQueue(record: string): Promise<Queue> {
	const { connection, schema, shown } = readAddress(record);
	const place: QueuePlace = {
		pool: connectionPool(connection, MOST_CONNECTIONS),
		connection,
		schema,
		jobs: `${schema}_queue`,
	};
	try {
		const tools = await makeTables(place);
		return makeQueue(place, tools);
	} catch (error) {
		await place.pool.end();
		throw openingRefusal(error, shown);
	}
}

function makeQueue(place: QueuePlace, tools: WorkerUtils): Queue {
	const { pool } = place;
	const readQueued = askTogether<string, QueuedDocument>((ids) =>
		readAllQueued(place, ids),
	);
	const takeOff = askTogether<string, never>((ids) => takeAllOff(place, ids));
	return {
		put: (documents, tries) =>
			putDocuments(place, documents, tries).catch((error: unknown) => {
				throw writingRefusal(error);
			}),
		work: (task, options) =>
			startWork(place, options, async (id) => {
				const document = await readQueued(id);
				// A worker that was killed behind the last step but one has done it already.
				if (document === undefined) return;
				await task(document);
				await takeOff(id);
			}),
		status: () => readStatus(place),
		retryFailed: async () => {
			const { rowCount } = await pool.query(
				`select ("${place.jobs}".reschedule_jobs(array_agg(id), run_at := now(), attempts := 0)).id
				from "${place.jobs}".jobs where attempts >= max_attempts and locked_by is null having count(*) > 0`,
			);
			return rowCount ?? 0;
		},
		close: async () => {
			await tools.release();
			await pool.end();
		},
	};
}

async function makeTables(place: QueuePlace): Promise<WorkerUtils> {
	const { pool, schema, jobs } = place;
	const tools = await makeWorkerUtils({
		pgPool: pool,
		schema: jobs,
		logger: silentLogger,
	});
	await tools.migrate();
	const { rows } = await pool.query<{ readonly there: boolean }>(
		`select to_regclass('"${schema}".queue_done') is not null as there`,
	);
	if (rows[0]?.there !== true)
		// One at a time: two workers may begin together.
		await pool.query(`
			begin;
			select pg_advisory_xact_lock(hashtext('${jobs}'));
			create table if not exists "${schema}".queue_document (
				id text primary key, place text not null, bytes bytea not null, known json not null,
				put timestamptz not null default now());
			create table if not exists "${schema}".queue_done (
				minute timestamptz primary key, documents integer not null);
			commit`);
	return tools;
}

async function readAllQueued(
	{ pool, schema }: QueuePlace,
	ids: readonly string[],
): Promise<ReadonlyMap<string, QueuedDocument>> {
	const { rows } = await pool.query<{
		readonly id: string;
		readonly place: string;
		readonly bytes: Uint8Array;
		readonly known: unknown;
	}>(
		`select id, place, bytes, known from "${schema}".queue_document where id = any($1)`,
		[ids],
	);
	return new Map(
		rows.map((row) => [row.id, { ...row, bytes: unpackBytes(row.bytes) }]),
	);
}

/** Once for each document, so that what is counted as done is what was done. */
async function takeAllOff(
	{ pool, schema }: QueuePlace,
	ids: readonly string[],
): Promise<ReadonlyMap<string, never>> {
	await pool.query(
		`with gone as (delete from "${schema}".queue_document where id = any($1) returning 1)
		insert into "${schema}".queue_done as done (minute, documents)
		select date_trunc('minute', now()), count(*) from gone having count(*) > 0
		on conflict (minute) do update set documents = done.documents + excluded.documents`,
		[ids],
	);
	return new Map<string, never>();
}
