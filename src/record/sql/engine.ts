/** What the databases differ in: how a transaction begins, and how words are searched for. */

import type { Kysely, RawBuilder } from "kysely";
import type { Range } from "../../model/span.js";
import type { SearchQuery } from "../port.js";
import type { Tables } from "./tables.js";

export type Database = Kysely<Tables>;

export interface Engine {
	readonly database: Database;
	/** Runs `work` as one transaction that no other writer runs beside; what it throws undoes it. */
	readonly write: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
	/** Runs a question for words so that their index answers it, however common they are. */
	readonly byWords: <T>(
		question: (database: Database) => Promise<T>,
	) => Promise<T>;
	readonly fullText: FullText;
	readonly close: () => Promise<void>;
}

/** Documents and statements by their words. */
export interface FullText {
	readonly addDocument: (
		database: Database,
		document: Searchable,
	) => Promise<void>;
	readonly addStatements: (
		database: Database,
		statements: readonly { readonly id: number; readonly content: string }[],
	) => Promise<void>;
	/** Forgets the statements with these numbers, and finds them no more. */
	readonly dropStatements: (
		database: Database,
		ids: readonly number[],
	) => Promise<void>;
	/** Numbers of the documents admitted by the bounds of the query, in the order that `RecordStore.search` says. */
	readonly searchDocuments: (
		query: SearchQuery,
		piece: { readonly limit: number; readonly offset: number },
	) => Promise<readonly number[]>;
	/** For each of these texts the places of the words of `query`. */
	readonly placesIn: (
		texts: readonly string[],
		query: string,
	) => Promise<readonly (readonly Range[])[]>;
	/** A subquery: the numbers of documents, or of statements, that hold these words. */
	readonly documentsWith: (words: string) => MatchSource;
	readonly statementsWith: (words: string) => MatchSource;
}

/** SQL that gives numbers; null where the words hold nothing to search for. */
export type MatchSource = RawBuilder<number> | null;

/** A document as it is searched. */
export interface Searchable {
	readonly id: number;
	readonly title: string | null;
	readonly text: string;
}
