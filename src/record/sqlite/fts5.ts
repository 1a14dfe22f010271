/** Full-text search by SQLite's FTS5: English stems, without case and accents. */

import type BetterSqlite from "better-sqlite3";
import { type RawBuilder, sql } from "kysely";
import type { SearchQuery } from "../port.js";
import { isAdmitted } from "../sql/admitted.js";
import type { Database, FullText } from "../sql/engine.js";
import { makePlaceFinder } from "./find-places.js";
import { matchExpression } from "./match-expression.js";

export function makeFts5(
	database: Database,
	file: BetterSqlite.Database,
): FullText {
	return {
		addDocuments: async (within, documents) => {
			for (const { id, title, text } of documents)
				await sql`insert into document_words (rowid, title, text) values (${id}, ${title}, ${text})`.execute(
					within,
				);
		},
		addStatements: async (within, statements) => {
			for (const { id, content } of statements)
				await sql`insert into statement_words (rowid, content) values (${id}, ${content})`.execute(
					within,
				);
		},
		dropStatements: async (within, ids) => {
			for (const id of ids)
				await sql`delete from statement_words where rowid = ${id}`.execute(
					within,
				);
		},
		searchDocuments: (query, page) => searchDocuments(database, query, page),
		placesIn: makePlaceFinder(file),
		documentsWith: (words) => matchesIn("document_words", words),
		statementsWith: (words) => matchesIn("statement_words", words),
	};
}

function matchesIn(table: string, words: string): RawBuilder<number> | null {
	const expression = matchExpression(words, "AND");
	return expression === null
		? null
		: sql<number>`(select rowid from ${sql.table(table)} where ${sql.table(table)} match ${expression})`;
}

/** Those with all words in the title first, of these the latest first: what every engine can tell alike. */
async function searchDocuments(
	database: Database,
	query: SearchQuery,
	{ limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly number[]> {
	const matches = matchesIn("document_words", query.text);
	if (matches === null) return [];
	const inTitle = `{title} : (${matchExpression(query.text, "AND")})`;
	const { rows } = await sql<{ readonly id: number }>`
		select document.id from document
		where id in ${matches} and ${isAdmitted(query)}
		order by id in (select rowid from document_words where document_words match ${inTitle}) desc, published desc nulls last, hash
		limit ${limit} offset ${offset}`.execute(database);
	return rows.map(({ id }) => id);
}
