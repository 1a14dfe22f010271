/** Opens the record that a command works on. */

import type { RecordStore } from "../../record/port.js";
import { openSqlite } from "../../record/sqlite/open-sqlite.js";

/** The record where nobody names another: a file in the folder the program runs in. */
export const USUAL_RECORD = "travaux.db";

/** Where the record is, and whether it is to be made where there is none. */
export interface RecordPlace {
	/** A file's path. */
	readonly record: string;
	readonly create?: boolean;
}

/** The files that a record keeps beside each other. */
export function recordFiles(record: string): readonly string[] {
	return ["", "-wal", "-shm", "-journal"].map((end) => record + end);
}

/** @throws RecordRefused, with a line for a person, where the record cannot be used. */
export async function openRecord({
	record,
	create = false,
}: RecordPlace): Promise<RecordStore> {
	return openSqlite(record, { create });
}
