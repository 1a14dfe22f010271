/** What PostgreSQL calls things when tables are made. */

import {
	type ColumnDefinitionNode,
	DataTypeNode,
	type KyselyPlugin,
	OperationNodeTransformer,
	RawNode,
	type RootOperationNode,
	sql,
} from "kysely";
import type { Database } from "../sql/engine.js";
import type { SchemaDialect } from "../sql/schema-dialect.js";
import { type DocumentWords, insertWords } from "./insert-words.js";

export const postgresSchema: SchemaDialect = {
	blob: "bytea",
	numbered: (column) => column.generatedByDefaultAsIdentity(),
	ordered: sql``,
	createFullText: async (database) => {
		// Stems in the order of the text, with a space between them: see `full-text.ts`.
		await sql`create table document_words (
			document integer primary key references document (id),
			title text collate "C" not null, text text collate "C" not null)`.execute(
			database,
		);
		await sql`create index document_by_word on document_words using gin ((string_to_array(title || ' ' || text, ' ')))`.execute(
			database,
		);
		await sql`create table statement_words (
			statement integer primary key, content text collate "C" not null)`.execute(
			database,
		);
		await sql`create index statement_by_word on statement_words using gin ((string_to_array(content, ' ')))`.execute(
			database,
		);
	},
	orderFullText: async (database) => {
		// By what answers are ordered, so that a common word is not looked up in two tables; the hash in half the size, which sorts alike.
		await sql`alter table document_words rename to unordered_words`.execute(
			database,
		);
		await sql`create table document_words (
			document integer primary key references document (id),
			published text collate "C", hash bytea not null, pairs smallint[] not null,
			title text collate "C" not null, text text collate "C" not null) with (toast_tuple_target = 128)`.execute(
			database,
		);
		// What decides which texts are fetched, and in which order, lies there to be seen; pairs are asked of their index alone.
		await sql`alter table document_words alter column pairs set storage external,
			alter column published set storage plain, alter column hash set storage plain,
			alter column title set storage main`.execute(database);
		await unpackQuickly(database);
		await takeOver(database);
		await sql`drop table unordered_words`.execute(database);
		await sql`create index document_by_word on document_words using gin ((string_to_array(title || text, ' ')), pairs)`.execute(
			database,
		);
		await sql`create index document_words_by_day on document_words (published desc nulls last, hash)`.execute(
			database,
		);
		await sql`create index document_by_title on document_words using gin ((string_to_array(title, ' ')))`.execute(
			database,
		);
	},
};

/** How many documents are taken over at a time. */
const PIECE = 200;

async function takeOver(database: Database): Promise<void> {
	for (let last = 0; ; ) {
		const { rows } = await sql<DocumentWords>`
			select document, trim(title) as title, trim(text) as text from unordered_words where document > ${last} order by document limit ${PIECE}`.execute(
			database,
		);
		if (rows.length === 0) return;
		await insertWords(database, rows);
		last = rows.at(-1)!.document;
	}
}

/** A phrase is looked for in many texts: they are packed so that they are soon unpacked, where the server was built with that. */
async function unpackQuickly(database: Database): Promise<void> {
	const { rows } = await sql<{ readonly there: boolean }>`
		select 'lz4' = any(enumvals) as there from pg_settings where name = 'default_toast_compression'`.execute(
		database,
	);
	if (rows[0]?.there === true)
		await sql`alter table document_words alter column text set compression lz4`.execute(
			database,
		);
}

/** Makes every column of text sort by its bytes, as SQLite does, whatever language the database was made for. */
export const sortByBytes: KyselyPlugin = {
	transformQuery: ({ node }): RootOperationNode =>
		new ByteOrder().transformNode(node),
	transformResult: async ({ result }) => result,
};

class ByteOrder extends OperationNodeTransformer {
	protected override transformColumnDefinition(
		node: ColumnDefinitionNode,
	): ColumnDefinitionNode {
		const column = super.transformColumnDefinition(node);
		return DataTypeNode.is(column.dataType) &&
			column.dataType.dataType === "text"
			? { ...column, dataType: RawNode.createWithSql('text collate "C"') }
			: column;
	}
}
