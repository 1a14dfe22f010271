/** Opens the record that a command works on. */

import { basename } from "node:path";
import type { RecordStore } from "../../record/port.js";
import {
	isPostgresAddress,
	parsePostgresAddress,
} from "../../record/postgres/address.js";
import { openSqlite } from "../../record/sqlite/open-sqlite.js";

/** The record where nobody names another: a file in the folder the program runs in. */
export const USUAL_RECORD = "travaux.db";

/** Where the record is, and whether it is to be made where there is none. */
export interface RecordPlace {
	/** A file's path, or the address of a record in PostgreSQL. */
	readonly record: string;
	readonly create?: boolean;
}

/** The files that a record keeps beside each other; none of one on a server. */
export function recordFiles(record: string): readonly string[] {
	return isPostgresAddress(record)
		? []
		: ["", "-wal", "-shm", "-journal"].map((end) => record + end);
}

/** What a record is called where nobody gives it a name: never with a password. */
export function recordName(record: string): string {
	return isPostgresAddress(record)
		? (parsePostgresAddress(record)?.name ?? "")
		: basename(record).replace(/\.db$/, "");
}

/** @throws RecordRefused, with a line for a person, where the record cannot be used. */
export async function openRecord({
	record,
	create = false,
}: RecordPlace): Promise<RecordStore> {
	if (!isPostgresAddress(record)) return openSqlite(record, { create });
	// The driver is loaded only where there is a server to talk to.
	const { openPostgres } = await import(
		"../../record/postgres/open-postgres.js"
	);
	return openPostgres(record, { create });
}
