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
import type { SchemaDialect } from "../sql/schema-dialect.js";

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
};

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
