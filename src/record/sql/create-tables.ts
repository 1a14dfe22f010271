/** The first version of the schema. */

import { type CreateTableBuilder, sql } from "kysely";
import type { Database } from "./engine.js";
import type { SchemaDialect } from "./schema-dialect.js";

export async function createTables(
	database: Database,
	dialect: SchemaDialect,
): Promise<void> {
	await createRevision(database);
	await createGround(database, dialect);
	await createEntries(database, dialect);
	await createCopies(database, dialect);
	await createBookmarks(database);
	await dialect.createFullText(database);
}

async function createRevision(database: Database): Promise<void> {
	await database.schema
		.createTable("revision")
		.addColumn("value", "integer", (value) => value.notNull())
		.execute();
	await database.insertInto("revision").values({ value: 0 }).execute();
}

async function createGround(
	{ schema }: Database,
	{ blob, numbered }: SchemaDialect,
): Promise<void> {
	await schema
		.createTable("document")
		.addColumn("id", "integer", (id) => numbered(id.primaryKey()))
		.addColumn("hash", "text", (hash) => hash.notNull().unique())
		.addColumn("title", "text")
		.addColumn("publisher", "text")
		.addColumn("published", "text")
		.addColumn("language", "text")
		.addColumn("place", "text", (place) => place.notNull())
		.addColumn("address", "text")
		.addColumn("learned", "text", (learned) => learned.notNull())
		.addColumn("draft", "text")
		.addColumn("tags", "text", (tags) => tags.notNull())
		.addColumn("length", "integer", (length) => length.notNull())
		.execute();
	await schema
		.createIndex("document_by_day")
		.on("document")
		.columns(["published", "hash"])
		.execute();
	await schema
		.createTable("content")
		.addColumn("document", "integer", (id) =>
			id.primaryKey().references("document.id"),
		)
		.addColumn("text", blob, (text) => text.notNull())
		.addColumn("bytes", blob)
		.execute();
	await schema
		.createTable("reading")
		.addColumn("id", "integer", (id) => numbered(id.primaryKey()))
		.addColumn("document", "integer", (id) =>
			id.notNull().references("document.id"),
		)
		.addColumn("reader", "text", (reader) => reader.notNull())
		.addColumn("made", "text", (made) => made.notNull())
		.addColumn("reading", blob, (reading) => reading.notNull())
		.addColumn("points", blob)
		.execute();
	await schema
		.createIndex("reading_of_document")
		.on("reading")
		.columns(["document", "id", "reader"])
		.execute();
	await schema
		.createTable("correction")
		.addColumn("id", "text", (id) => id.primaryKey())
		.addColumn("recorded", "text", (recorded) => recorded.notNull())
		.addColumn("coder", "text", (coder) => coder.notNull())
		.addColumn("kind", "text", (kind) => kind.notNull())
		.addColumn("document", "text")
		.addColumn("correction", "text", (correction) => correction.notNull())
		.execute();
	await schema
		.createIndex("correction_of_document")
		.on("correction")
		.column("document")
		.execute();
	await schema
		.createTable("unread")
		.addColumn("id", "text", (id) => id.primaryKey())
		.addColumn("place", "text", (place) => place.notNull())
		.addColumn("reason", "text", (reason) => reason.notNull())
		.addColumn("facts", "text", (facts) => facts.notNull())
		.addColumn("learned", "text", (learned) => learned.notNull())
		.execute();
}

async function createEntries(
	{ schema }: Database,
	{ blob, numbered, ordered }: SchemaDialect,
): Promise<void> {
	/** A table whose rows are of a document, and its index by document. */
	const createOfDocument = async (
		name: string,
		columns: (
			table: CreateTableBuilder<string, "id" | "document">,
		) => CreateTableBuilder<string, never>,
	): Promise<void> => {
		const table = schema
			.createTable(name)
			.addColumn("id", "integer", (id) => numbered(id.primaryKey()))
			.addColumn("document", "integer", (id) =>
				id.notNull().references("document.id"),
			);
		await columns(table).execute();
		await schema
			.createIndex(`${name}_of_document`)
			.on(name)
			.column("document")
			.execute();
	};
	await schema
		.createTable("account")
		.addColumn("document", "integer", (id) =>
			id.primaryKey().references("document.id"),
		)
		.addColumn("account", blob, (account) => account.notNull())
		.execute();
	await schema
		.createTable("actor")
		.addColumn("id", "integer", (id) => numbered(id.primaryKey()))
		.addColumn("key", "text", (key) => key.notNull().unique())
		.addColumn("surname", "text")
		.execute();
	await schema
		.createIndex("actor_by_surname")
		.on("actor")
		.column("surname")
		.execute();
	await schema
		.createTable("actor_name")
		.addColumn("id", "integer", (id) => numbered(id.primaryKey()))
		.addColumn("actor", "integer", (id) => id.notNull().references("actor.id"))
		.addColumn("entry", "text", (entry) => entry.notNull().unique())
		.addColumn("local", "integer", (local) => local.notNull())
		.addColumn("first", "integer", (id) => id.references("document.id"))
		.execute();
	await schema
		.createIndex("actor_name_of_actor")
		.on("actor_name")
		.column("actor")
		.execute();
	await schema
		.createTable("mention")
		.addColumn("name", "integer", (id) => id.references("actor_name.id"))
		.addColumn("document", "integer", (id) => id.references("document.id"))
		.addColumn("statements", "integer", (count) => count.notNull())
		.addColumn("party", "integer", (party) => party.notNull())
		.addPrimaryKeyConstraint("mention_once", ["name", "document"])
		.modifyEnd(ordered)
		.execute();
	await schema
		.createIndex("mention_of_party")
		.on("mention")
		.columns(["name", "document"])
		.where(sql.ref("party"), "=", sql.lit(1))
		.execute();
	await createOfDocument("statement", (table) =>
		table
			.addColumn("ordinal", "integer", (ordinal) => ordinal.notNull())
			.addColumn("place", "text", (place) => place.notNull())
			.addColumn("speaker", "integer", (id) => id.references("actor.id"))
			.addColumn("issue", "text")
			.addColumn("form", "text", (form) => form.notNull())
			.addColumn("from_day", "text")
			.addColumn("to_day", "text")
			.addColumn("confidence", "double precision"),
	);
	for (const column of ["speaker", "issue"] as const)
		await schema
			.createIndex(`statement_by_${column}`)
			.on("statement")
			.columns([column, "from_day"])
			.execute();
	await schema
		.createIndex("statement_by_day")
		.on("statement")
		.column("from_day")
		.execute();
	await schema
		.createIndex("statement_by_confidence")
		.on("statement")
		.column("confidence")
		.execute();
	await createOfDocument("position", (table) =>
		table
			.addColumn("actor", "integer", (id) =>
				id.notNull().references("actor.id"),
			)
			.addColumn("issue", "text")
			.addColumn("from_day", "text")
			.addColumn("entry", "text", (entry) => entry.notNull()),
	);
	for (const column of ["actor", "issue"] as const)
		await schema
			.createIndex(`position_by_${column}`)
			.on("position")
			.column(column)
			.execute();
	await createOfDocument("provision", (table) =>
		table
			.addColumn("issue", "text", (issue) => issue.notNull())
			.addColumn("entry", "text", (entry) => entry.notNull()),
	);
	for (const name of ["draft", "claim"])
		await createOfDocument(name, (table) =>
			table.addColumn("entry", "text", (entry) => entry.notNull()),
		);
	await createOfDocument("event", (table) =>
		table
			.addColumn("from_day", "text")
			.addColumn("to_day", "text")
			.addColumn("entry", "text", (entry) => entry.notNull()),
	);
	await schema
		.createIndex("event_by_day")
		.on("event")
		.columns(["from_day", "to_day"])
		.execute();
}

async function createCopies(
	{ schema }: Database,
	{ blob, ordered }: SchemaDialect,
): Promise<void> {
	await schema
		.createTable("fingerprint")
		.addColumn("document", "integer", (id) =>
			id.primaryKey().references("document.id"),
		)
		.addColumn("fingerprint", blob, (data) => data.notNull())
		.addColumn("bands", "text", (bands) => bands.notNull())
		.execute();
	await schema
		.createTable("band")
		.addColumn("band", "text")
		.addColumn("document", "integer", (id) => id.references("document.id"))
		.addPrimaryKeyConstraint("band_once", ["band", "document"])
		.modifyEnd(ordered)
		.execute();
	await schema
		.createTable("copy_edge")
		.addColumn("a", "integer", (id) => id.references("document.id"))
		.addColumn("b", "integer", (id) => id.references("document.id"))
		.addColumn("kind", "text", (kind) => kind.notNull())
		.addPrimaryKeyConstraint("copy_edge_once", ["a", "b"])
		.modifyEnd(ordered)
		.execute();
	await schema
		.createTable("telling")
		.addColumn("document", "integer", (id) =>
			id.primaryKey().references("document.id"),
		)
		.addColumn("least", "integer", (id) =>
			id.notNull().references("document.id"),
		)
		.execute();
	await schema
		.createIndex("telling_by_least")
		.on("telling")
		.column("least")
		.execute();
}

async function createBookmarks({ schema }: Database): Promise<void> {
	await schema
		.createTable("bookmark")
		.addColumn("key", "text", (key) => key.primaryKey())
		.addColumn("value", "text", (value) => value.notNull())
		.execute();
}

/** The second step of the schema: answers that are kept until the next write. */
export async function createAnswers(
	{ schema }: Database,
	{ blob }: SchemaDialect,
): Promise<void> {
	await schema
		.createTable("answer")
		.addColumn("question", "text", (question) => question.primaryKey())
		.addColumn("revision", "integer", (revision) => revision.notNull())
		.addColumn("answer", blob, (answer) => answer.notNull())
		.execute();
}
