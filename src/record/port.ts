/** What the program needs of a record, whatever engine keeps it. `contract.ts` is the suite that every store passes. */

import type { Account, StatementEntry } from "../model/account.js";
import type { Correction } from "../model/correction.js";
import type { Block, Document } from "../model/document.js";
import type { DocumentCard } from "../model/document-card.js";
import type { Ground, GroundQuery } from "../model/ground.js";
import type { NegotiatingText } from "../model/negotiating-text.js";
import type { Reading } from "../model/reading.js";
import type { Span } from "../model/span.js";
import type { AsOf } from "../model/state.js";
import type { DayInterval } from "../model/when.js";
import type { PeopleStore } from "./people.js";

/**
 * A record: documents, readings and corrections, append-only, and what is derived from them. Each writing method is one transaction:
 * when its promise is fulfilled the write is on disk; when it fails nothing of it is.
 */
export interface RecordStore extends PeopleStore {
	/**
	 * Adds documents with their readings, each once, and says of each whether it is new. `known` where the record has these bytes
	 * already: nothing is written.
	 */
	readonly add: (entries: readonly NewDocument[]) => Promise<readonly Added[]>;
	/** Records an input that could not be read, so that it is counted; the same bytes again replace nothing. */
	readonly addUnread: (entry: UnreadEntry) => Promise<"added" | "known">;
	/** Adds a reading by another version of the reader; it becomes the current one, and its account replaces the derived entries. */
	readonly addReading: (entry: NewReading) => Promise<void>;
	/** Appends a correction; `accounts` are those of the documents it touches, derived anew. */
	readonly addCorrection: (
		correction: Correction,
		accounts: readonly Account[],
	) => Promise<void>;
	/** Replaces the derived entries of these documents, and nothing else. */
	readonly replaceAccounts: (accounts: readonly Account[]) => Promise<void>;
	/** Holds these documents anew against all others. */
	readonly replaceCopies: (copies: readonly CopyJudgement[]) => Promise<void>;

	/** Those of these ids that the record has a document of. */
	readonly has: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
	readonly document: (id: string) => Promise<StoredDocument | null>;
	/** The bytes as they came. */
	readonly bytes: (id: string) => Promise<Uint8Array | null>;
	/** The current reading. */
	readonly reading: (id: string) => Promise<StoredReading | null>;
	/** All readings in the order in which they were made, the current one last. */
	readonly readings: (id: string) => Promise<readonly KeptReading[]>;
	/** The account as derived last. */
	readonly account: (id: string) => Promise<Account | null>;
	readonly documents: (
		filter: DocumentFilter,
		page: PageOf,
	) => Promise<Page<DocumentCard>>;
	readonly unread: (page: PageOf) => Promise<Page<UnreadEntry>>;
	/** In the order of replay: `recorded`, then `id`. Of a document: those about its words, and what takes those back. */
	readonly corrections: (
		filter: CorrectionFilter,
	) => Promise<readonly Correction[]>;

	/** The entries a fold needs. May hold more than the bounds admit, never less. */
	readonly ground: (query: GroundQuery) => Promise<Ground>;
	/** Statements, latest day first, then by key; the least sure first where only those below a confidence are asked for. */
	readonly statements: (
		filter: StatementFilter,
		page: PageOf,
	) => Promise<Page<StatementRow>>;
	/** How many statements fall on each day, by their first; days in order, those without any left out. */
	readonly statementDays: (
		filter: StatementDayFilter,
	) => Promise<readonly StatementDay[]>;
	/**
	 * Full-text search: documents that have all the words, those with all of them in the title first, then the latest, then in order of
	 * id. The query is plain words; "…" for a phrase; never a syntax error.
	 */
	readonly search: (
		query: SearchQuery,
		page: PageOf,
	) => Promise<Page<SearchHit>>;
	/** Fingerprints of documents that share a band with these. */
	readonly copyCandidates: (
		bands: readonly string[],
	) => Promise<readonly CopyCandidate[]>;
	/** All edges between copies and versions. */
	readonly copies: () => Promise<readonly CopyEdge[]>;
	/** How often each actor is named and speaks, most statements first. */
	readonly actorCounts: (
		bounds: AsOf,
		page: PageOf,
	) => Promise<Page<ActorCount>>;
	/** Grows with every write: what was derived under the same revision is still right. */
	readonly revision: () => Promise<number>;
	/** Documents whose current reading is of another version than any of these, in order of id. */
	readonly outdated: (
		readerVersions: readonly string[],
		page: PageOf,
	) => Promise<Page<string>>;
	/** How far a long intake has come, as it was kept under this key; null where it never was. */
	readonly bookmark: (key: string) => Promise<string | null>;
	/** All of them, in order of key. */
	readonly bookmarks: (page: PageOf) => Promise<Page<Bookmark>>;
	/** Keeps it in the place of what was kept under this key. Counts as no write: nothing that is derived depends on it. */
	readonly keepBookmark: (key: string, value: string) => Promise<void>;
	/** The answer kept of this question, where the record has not been written since; else null. */
	readonly answer: (question: string) => Promise<unknown>;
	/**
	 * Keeps what JSON can hold as the answer that was worked out at a revision, read before the work; answers of other revisions are
	 * forgotten. Counts as no write.
	 */
	readonly keepAnswer: (
		question: string,
		kept: { readonly revision: number; readonly answer: unknown },
	) => Promise<void>;
	readonly close: () => Promise<void>;
}

/** One document with all that is derived from it, written together. */
export interface NewDocument {
	readonly card: DocumentCard;
	readonly bytes: Uint8Array;
	readonly text: string;
	readonly reading: Reading;
	readonly readerVersion: string;
	readonly account: Account;
	/** Of the text of a draft, its points; null for a report. */
	readonly points: NegotiatingText | null;
	readonly copies: CopyJudgement;
}

export interface Added {
	readonly document: string;
	readonly outcome: "added" | "known";
}

export interface NewReading {
	readonly document: string;
	readonly reading: Reading;
	readonly readerVersion: string;
	readonly made: string;
	readonly account: Account;
	readonly points: NegotiatingText | null;
}

export interface UnreadEntry {
	/** SHA-256 of the bytes; of the place where there are none. */
	readonly id: string;
	readonly place: string;
	readonly reason: string;
	readonly values: Readonly<Record<string, string | number>>;
	readonly learned: string;
}

/** How far a long intake has come: what it goes on from, under the key of what it goes through. */
export interface Bookmark {
	readonly key: string;
	readonly value: string;
}

export interface StoredDocument {
	readonly card: DocumentCard;
	readonly document: Document;
	readonly blocks: readonly Block[];
	/** Of its last reading. */
	readonly readerVersion: string;
}

export interface StoredReading {
	readonly reading: Reading;
	readonly readerVersion: string;
	readonly made: string;
}

/** A reading with all that was made of it. */
export interface KeptReading extends StoredReading {
	/** Of the text of a draft, its points; null for a report. */
	readonly points: NegotiatingText | null;
}

/** How a document is held against those that may carry the same story. */
export interface CopyJudgement {
	readonly fingerprint: StoredFingerprint;
	/** Those of the documents with a band in common that are of one story with this one; asked while nobody else writes. */
	readonly judge: (candidates: readonly CopyCandidate[]) => readonly CopyEdge[];
}

/** What tells copies apart, as `documents/copies/` makes it: the store keeps it and looks its bands up, and knows no more of it. */
export interface StoredFingerprint extends CopyCandidate {
	/** Documents that may be copies share one. */
	readonly bands: readonly string[];
}

/** A document that shares a band with another. */
export interface CopyCandidate {
	readonly document: string;
	readonly data: Uint8Array;
}

/** Two documents that carry one story, or are versions of one page; `a` is the smaller id. */
export interface CopyEdge {
	readonly a: string;
	readonly b: string;
	readonly kind: "copy" | "version";
}

/** A piece of a long list. `after` is the cursor of the last page; null for the first. */
export interface PageOf {
	readonly limit: number;
	readonly after: string | null;
}

export interface Page<Row> {
	readonly rows: readonly Row[];
	/** Cursor of the next page; null at the end. */
	readonly next: string | null;
	/** How many there are in all, where the store can tell cheaply. */
	readonly total: number | null;
}

export interface DocumentFilter extends AsOf {
	readonly publisher?: string;
	readonly from?: string;
	readonly to?: string;
	readonly tag?: string;
	/** Words in title or text. */
	readonly text?: string;
	/** Only the texts of drafts. */
	readonly drafts?: true;
	/** The first digits of the id. */
	readonly idPrefix?: string;
}

export interface CorrectionFilter {
	readonly document?: string;
	readonly coder?: string;
	/** Only those recorded up to this instant. */
	readonly knownBy?: string | null;
}

export interface StatementFilter extends AsOf {
	readonly speakers?: readonly string[];
	readonly issue?: string;
	readonly form?: string;
	readonly from?: string;
	readonly to?: string;
	/** Words in content. */
	readonly text?: string;
	readonly document?: string;
	/** Only statements with a confidence below this, the least sure first. */
	readonly below?: number;
	readonly keys?: readonly string[];
	/** Accounts in the place of those derived last of their documents: what was known of them by an instant. */
	readonly instead?: readonly Account[];
}

export interface StatementRow {
	readonly statement: StatementEntry;
	readonly document: Pick<
		DocumentCard,
		"id" | "title" | "publisher" | "published" | "learned"
	>;
	readonly telling: string;
	/** Said, else published. */
	readonly days: DayInterval | null;
	/** Name of the speaker's key. */
	readonly speakerName: string | null;
	/** Places in its document's text of the words asked for; empty where none were. */
	readonly found: readonly Span[];
}

export type StatementDayFilter = AsOf & Pick<StatementFilter, "instead">;

export interface StatementDay {
	readonly day: string;
	readonly statements: number;
}

export interface SearchQuery extends AsOf {
	readonly text: string;
}

export interface SearchHit {
	readonly document: DocumentCard;
	/** Places of the words found, in the text; empty where only the title has them. */
	readonly spans: readonly Span[];
	/** The words around the first. */
	readonly excerpt: Span;
}

export interface ActorCount {
	readonly key: string;
	readonly name: string;
	readonly type: string;
	readonly side: string | null;
	readonly documents: number;
	readonly statements: number;
}
