/** Opens a record in PostgreSQL, where many people and machines can share it. */

import {
	CompiledQuery,
	HandleEmptyInListsPlugin,
	Kysely,
	PostgresDialect,
	replaceWithNoncontingentExpression,
	sql,
} from "kysely";
import type pg from "pg";
import type { RecordStore } from "../port.js";
import { RecordRefused } from "../record-refused.js";
import type { Database, Engine } from "../sql/engine.js";
import { makeSqlStore } from "../sql/make-sql-store.js";
import { migrate, refusalOf, SCHEMA_VERSION } from "../sql/schema.js";
import type { Tables } from "../sql/tables.js";
import type { PostgresAddress } from "./address.js";
import { connectionPool, readAddress } from "./connection-pool.js";
import { makeFullText } from "./full-text.js";
import { keepStatements } from "./keep-statements.js";
import { manyRows } from "./many-rows.js";
import { postgresSchema, sortByBytes } from "./postgres-schema.js";
import { readAnswer } from "./read-answer.js";
import { openingRefusal, writingRefusal } from "./refusals.js";
import { makeWordSplitter } from "./split-words.js";

/** Connections that one program holds at most: a question asks one after another, so that these serve several people at a desk. */
const MOST_CONNECTIONS = 8;

/**
 * Opens the record at an address, `postgres://user@host/database`, with `?schema=` for another schema than `travaux`. A record of an
 * older schema is brought forward in one transaction.
 * @throws RecordRefused where there is none and none is to be made, the server cannot be used, or a newer version wrote it.
 */
export async function openPostgres(
	record: string,
	{ create }: { readonly create: boolean },
): Promise<RecordStore> {
	const address = readAddress(record);
	const { connection, schema, shown } = address;
	const engine = makeEngine(
		connectionPool(connection, MOST_CONNECTIONS),
		schema,
	);
	try {
		await bringForward(engine, address, create);
		return makeSqlStore(engine);
	} catch (error) {
		await engine.close();
		throw openingRefusal(error, shown);
	}
}

function makeEngine(pool: pg.Pool, schema: string): Engine {
	const database: Database = new Kysely<Tables>({
		dialect: new PostgresDialect({
			pool: keepStatements(pool),
			onCreateConnection: async (connection) => {
				await connection.executeQuery(
					CompiledQuery.raw(`set search_path to "${schema}"`),
				);
			},
		}),
		plugins: [
			new HandleEmptyInListsPlugin({
				strategy: replaceWithNoncontingentExpression,
			}),
		],
	});
	const words = makeWordSplitter();
	const byWords: Engine["byWords"] = (question) =>
		askIndexes(database, question);
	return {
		database,
		write: (work) =>
			writeAlone(database, schema, work).catch((error: unknown) => {
				throw writingRefusal(error);
			}),
		byWords,
		keptAnswer: (question) => readAnswer(pool, schema, question),
		rows: manyRows,
		fullText: makeFullText(byWords, words),
		close: async () => {
			words.close();
			await database.destroy();
		},
	};
}

/** One writer at a time for each record: a lock that ends with the transaction, also where its program was killed. */
function writeAlone<T>(
	database: Database,
	schema: string,
	work: (database: Database) => Promise<T>,
): Promise<T> {
	return database.transaction().execute(async (within) => {
		await sql`select pg_advisory_xact_lock(${LOCK}, hashtext(${schema}))`.execute(
			within,
		);
		return work(within);
	});
}

/**
 * To the planner taking a whole text apart costs as much as comparing two numbers: it would read every text for a common word. It would
 * start other processes for what is done as soon as they have started. And after five questions on a connection it would make one plan
 * for all words to come, which cannot tell a rare one from a common one.
 */
function askIndexes<T>(
	database: Database,
	question: (database: Database) => Promise<T>,
): Promise<T> {
	return database.connection().execute(async (connection) => {
		await sql`begin;
			set local enable_seqscan = off;
			set local max_parallel_workers_per_gather = 0;
			set local work_mem = '32MB';
			set local plan_cache_mode = force_custom_plan`.execute(connection);
		try {
			const answer = await question(connection);
			await sql`commit`.execute(connection);
			return answer;
		} catch (error) {
			// The server may be gone, which the error tells better.
			await sql`rollback`.execute(connection).catch(() => undefined);
			throw error;
		}
	});
}

/** Tells our locks from those of other programs: "trvx". */
const LOCK = 0x74727678;

async function bringForward(
	{ database, write }: Engine,
	{ schema, shown }: PostgresAddress,
	create: boolean,
): Promise<void> {
	const found = await versionOf(database, schema);
	if (found === "other")
		throw new RecordRefused(
			`${shown}: the schema ${schema} holds tables of another program; name another with ?schema=`,
		);
	const refusal = refusalOf(found);
	if (refusal !== null) throw new RecordRefused(`${shown}: ${refusal}`);
	if (found === SCHEMA_VERSION) return;
	if (found === 0 && !create)
		throw new RecordRefused(
			`${shown}: there is no record here; make one with travaux add, or name another with --record`,
		);
	await write(async (within) => {
		await sql`create schema if not exists ${sql.id(schema)}`.execute(within);
		// Another process may have been quicker.
		const version = await versionOf(within, schema);
		if (version === "other" || version >= SCHEMA_VERSION) return;
		await migrate(within.withPlugin(sortByBytes), postgresSchema, version);
		await sql`create table if not exists record_schema (version integer not null)`.execute(
			within,
		);
		await sql`delete from record_schema`.execute(within);
		await sql`insert into record_schema (version) values (${SCHEMA_VERSION})`.execute(
			within,
		);
	});
}

/** The schema version of the record; 0 where there is nothing yet, "other" where there is something else. */
async function versionOf(
	database: Database,
	schema: string,
): Promise<number | "other"> {
	const { rows } = await sql<{ readonly name: string }>`
		select table_name as name from information_schema.tables where table_schema = ${schema}`.execute(
		database,
	);
	if (rows.length === 0) return 0;
	if (!rows.some(({ name }) => name === "record_schema")) return "other";
	const found = await sql<{ readonly version: number }>`
		select version from record_schema`.execute(database);
	return found.rows[0]?.version ?? 0;
}
