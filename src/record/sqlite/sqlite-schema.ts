/** What SQLite calls things when tables are made. */

import { sql } from "kysely";
import type { SchemaDialect } from "../sql/schema-dialect.js";

export const sqliteSchema: SchemaDialect = {
	blob: "blob",
	// An integer primary key is the row's own number.
	numbered: (column) => column,
	ordered: sql`without rowid`,
	createFullText: async (database) => {
		// The words are found without their texts, which lie in `content` already.
		for (const [table, columns] of [
			["document_words", "title, text"],
			["statement_words", "content"],
		] as const)
			await sql`create virtual table ${sql.table(table)} using fts5(${sql.raw(columns)},
				content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2')`.execute(
				database,
			);
	},
	// Every column that answers are ordered by is at hand where a document is found.
	orderFullText: async () => {},
};
