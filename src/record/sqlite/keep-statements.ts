/** A connection that keeps the statements it has compiled: adding a document runs the same dozens of them as the one before. */

import type BetterSqlite from "better-sqlite3";
import type { SqliteDatabase } from "kysely";

/** Statements kept; lists of a question come in all sizes, and each size is a statement of its own. */
const MOST_STATEMENTS = 600;

export function keepStatements(file: BetterSqlite.Database): SqliteDatabase {
	const kept = new Map<string, ReturnType<SqliteDatabase["prepare"]>>();
	return {
		close: () => {
			file.close();
		},
		prepare: (text) => {
			const known = kept.get(text);
			if (known !== undefined) return known;
			const statement = file.prepare(text);
			const made: ReturnType<SqliteDatabase["prepare"]> = {
				reader: statement.reader,
				all: (parameters) => statement.all(parameters),
				run: (parameters) => statement.run(parameters),
				iterate: (parameters) => statement.iterate(parameters),
			};
			const [oldest] = kept.keys();
			if (kept.size >= MOST_STATEMENTS && oldest !== undefined)
				kept.delete(oldest);
			kept.set(text, made);
			return made;
		},
	};
}
