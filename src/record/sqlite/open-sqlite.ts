/** Opens a record in one file: SQLite with a write-ahead log, every commit flushed to disk. */

import { existsSync } from "node:fs";
import BetterSqlite from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import type { RecordStore } from "../port.js";
import { RecordRefused } from "../record-refused.js";
import type { Database, Engine } from "../sql/engine.js";
import { makeSqlStore } from "../sql/make-sql-store.js";
import { migrate, refusalOf, SCHEMA_VERSION } from "../sql/schema.js";
import type { Tables } from "../sql/tables.js";
import { makeFts5 } from "./fts5.js";
import { keepStatements } from "./keep-statements.js";
import { manyRows } from "./many-rows.js";
import { sqliteSchema } from "./sqlite-schema.js";

/** Tells our files from those of other programs that keep SQLite databases: "trvx". */
const APPLICATION_ID = 0x74727678;

/** How long a writer waits for another: longer than any one transaction takes. */
const PATIENCE_MS = 60_000;

/**
 * Opens the record at `path`. A record of an older schema is brought forward after a copy of the file was made beside it.
 * @throws RecordRefused where there is none and none is to be made, the file is no record, or a newer version wrote it.
 */
export async function openSqlite(
	path: string,
	{ create }: { readonly create: boolean },
): Promise<RecordStore> {
	if (!create && !existsSync(path))
		throw new RecordRefused(
			`${path}: there is no record here; make one with travaux add, or name another with --record`,
		);
	const file = openFile(path);
	try {
		const engine = makeEngine(file);
		await bringForward(engine, file, path);
		return makeSqlStore(engine);
	} catch (error) {
		file.close();
		throw error;
	}
}

function openFile(path: string): BetterSqlite.Database {
	try {
		const file = new BetterSqlite(path, { timeout: PATIENCE_MS });
		try {
			file.pragma("journal_mode = WAL");
			file.pragma("synchronous = FULL");
			file.pragma("foreign_keys = ON");
			file.pragma("temp_store = MEMORY");
			// Sixteen megabytes of log before they are brought into the file, which flushes twice.
			file.pragma("wal_autocheckpoint = 4000");
			file.pragma("cache_size = -16000");
			return file;
		} catch (error) {
			file.close();
			throw error;
		}
	} catch (error) {
		throw new RecordRefused(`${path}: ${refusalByDatabase(error)}`, {
			cause: error,
		});
	}
}

function refusalByDatabase(error: unknown): string {
	const { code, message } = error as { code?: string; message: string };
	if (code === "SQLITE_NOTADB")
		return "this is no record; name another file with --record";
	if (code === "SQLITE_CANTOPEN" || code === undefined)
		return "the record cannot be opened; check that its folder exists and may be written to";
	return `the record cannot be opened (${message})`;
}

function makeEngine(file: BetterSqlite.Database): Engine {
	const database = new Kysely<Tables>({
		dialect: new SqliteDialect({ database: keepStatements(file) }),
	});
	return {
		database,
		write: (work) => writeImmediately(database, work).catch(refuseWrite),
		byWords: (question) => question(database),
		keptAnswer: (question) => readAnswer(database, question),
		rows: manyRows,
		fullText: makeFts5(database, file),
		close: async () => {
			await database.destroy();
		},
	};
}

async function readAnswer(
	database: Database,
	question: string,
): Promise<Uint8Array | null> {
	const row = await database
		.selectFrom("answer")
		.innerJoin("revision", "revision.value", "answer.revision")
		.select("answer.answer")
		.where("question", "=", question)
		.executeTakeFirst();
	return row?.answer ?? null;
}

/** Takes the write lock at once: a transaction that first reads and then writes would fail where another wrote in between. */
function writeImmediately<T>(
	database: Database,
	work: (database: Database) => Promise<T>,
): Promise<T> {
	return database.connection().execute(async (connection) => {
		await sql`begin immediate`.execute(connection);
		try {
			const result = await work(connection);
			await sql`commit`.execute(connection);
			return result;
		} catch (error) {
			// A full disk may have ended the transaction already.
			await sql`rollback`.execute(connection).catch(() => undefined);
			throw error;
		}
	});
}

/** What the disk or another program is to blame for, in a line; anything else as it is. */
function refuseWrite(error: unknown): never {
	const { code = "" } = error as { readonly code?: string };
	const reason = WRITE_REFUSALS.find(([known]) => code.startsWith(known));
	if (reason === undefined) throw error;
	throw new RecordRefused(
		`the record could not be written: ${reason[1]}; what was told as added is safe, run the command again for the rest`,
		{ cause: error },
	);
}

const WRITE_REFUSALS: readonly (readonly [code: string, what: string])[] = [
	["SQLITE_FULL", "the disk is full, free some room first"],
	["SQLITE_IOERR", "the disk is full or failing, free some room or check it"],
	["SQLITE_BUSY", "another program has kept it locked for a minute"],
	["SQLITE_READONLY", "it may only be read, check its permissions"],
];

async function bringForward(
	engine: Engine,
	file: BetterSqlite.Database,
	path: string,
): Promise<void> {
	const found = versionOf(file, path);
	const refusal = refusalOf(found);
	if (refusal !== null) throw new RecordRefused(`${path}: ${refusal}`);
	if (found === SCHEMA_VERSION) return;
	if (found > 0) await file.backup(`${path}.schema-${found}`);
	await engine.write(async (database) => {
		// Another process may have been quicker.
		const version = versionOf(file, path);
		await migrate(database, sqliteSchema, version);
		file.pragma(`user_version = ${SCHEMA_VERSION}`);
		file.pragma(`application_id = ${APPLICATION_ID}`);
	});
}

/** The schema version of the file; 0 for an empty one. */
function versionOf(file: BetterSqlite.Database, path: string): number {
	const application = file.pragma("application_id", { simple: true });
	const tables = file
		.prepare("select count(*) from sqlite_schema")
		.pluck()
		.get();
	if (application === APPLICATION_ID)
		return Number(file.pragma("user_version", { simple: true }));
	if (tables === 0) return 0;
	throw new RecordRefused(
		`${path}: this is a database of another program; name another file with --record`,
	);
}
