/** What the databases differ in: how a transaction begins, how many rows go in at once, and how words are searched for. */

import type { Insertable, Kysely, RawBuilder, Selectable } from "kysely";
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
	/** The kept answer to a question as it lies there, made at the record's revision; null where there is none. */
	readonly keptAnswer: (question: string) => Promise<Uint8Array | null>;
	readonly rows: ManyRows;
	readonly fullText: FullText;
	readonly close: () => Promise<void>;
}

/** What entries are written with. */
export type WritingTools = Pick<Engine, "rows" | "fullText">;

/** Many rows at once, in as few statements as the database can take them in. */
export interface ManyRows {
	/** Adds rows; of each the columns `back`, in no order that may be relied on. */
	readonly insert: <
		Name extends keyof Tables,
		Column extends keyof Selectable<Tables[Name]> & string = never,
	>(
		database: Database,
		table: Name,
		rows: readonly Insertable<Tables[Name]>[],
		back?: readonly Column[],
	) => Promise<readonly Pick<Selectable<Tables[Name]>, Column>[]>;
	/** Whether a column holds one of these texts, of which there are some, at most as many as `inPieces` makes. */
	readonly isAmong: (
		column: string,
		texts: readonly string[],
	) => RawBuilder<boolean>;
	/** A table of pairs of numbers, to be named where it is joined; its columns are `one` and `other`. */
	readonly pairs: (
		pairs: readonly (readonly [one: number, other: number])[],
	) => RawBuilder<unknown>;
}

/** Documents and statements by their words. */
export interface FullText {
	readonly addDocuments: (
		database: Database,
		documents: readonly Searchable[],
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
