/** The tables of a record, the same in every SQL database that keeps one. */

import type { Generated } from "kysely";
import type { PeopleEventTable } from "./people.js";

/**
 * Ground: `document`, `content`, `reading`, `correction`, `unread` and `people_event` are only ever added to. `bookmark` is a note to
 * ourselves. All others are derived from them and can be
 * made anew. Documents go by small numbers inside the record and by their hash outside.
 */
export interface Tables {
	readonly revision: RevisionTable;
	readonly document: DocumentTable;
	readonly content: ContentTable;
	readonly reading: ReadingTable;
	readonly correction: CorrectionTable;
	readonly unread: UnreadTable;
	readonly account: AccountTable;
	readonly actor: ActorTable;
	readonly actor_name: ActorNameTable;
	readonly mention: MentionTable;
	readonly statement: StatementTable;
	readonly position: PositionTable;
	readonly provision: ProvisionTable;
	readonly draft: EntryTable;
	readonly claim: EntryTable;
	readonly event: EventTable;
	readonly fingerprint: FingerprintTable;
	readonly band: BandTable;
	readonly copy_edge: CopyEdgeTable;
	readonly telling: TellingTable;
	readonly bookmark: BookmarkTable;
	readonly answer: AnswerTable;
	readonly people_event: PeopleEventTable;
}

/** One row, counted up by every write. */
interface RevisionTable {
	readonly value: number;
}

interface DocumentTable {
	readonly id: Generated<number>;
	readonly hash: string;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly published: string | null;
	readonly language: string | null;
	readonly place: string;
	readonly address: string | null;
	readonly learned: string;
	readonly draft: string | null;
	/** JSON array. */
	readonly tags: string;
	readonly length: number;
}

/** Apart from `document`, so that a list of documents is read without their texts. */
interface ContentTable {
	readonly document: number;
	/** UTF-16LE where the text holds half characters, else UTF-8; deflated. See `pack-text.ts`. */
	readonly text: Uint8Array;
	/** The bytes, deflated; null where they are the text in UTF-8. */
	readonly bytes: Uint8Array | null;
}

interface ReadingTable {
	readonly id: Generated<number>;
	readonly document: number;
	readonly reader: string;
	readonly made: string;
	/** See `pack-words.ts`. */
	readonly reading: Uint8Array;
	/** Of the text of a draft, its points; null for a report. */
	readonly points: Uint8Array | null;
}

interface CorrectionTable {
	readonly id: string;
	readonly recorded: string;
	readonly coder: string;
	readonly kind: string;
	/** Hash of the document whose words it is about; null for one about no words. */
	readonly document: string | null;
	/** JSON. */
	readonly correction: string;
}

interface UnreadTable {
	readonly id: string;
	readonly place: string;
	readonly reason: string;
	/** JSON. */
	readonly facts: string;
	readonly learned: string;
}

interface AccountTable {
	readonly document: number;
	readonly account: Uint8Array;
}

interface ActorTable {
	readonly id: Generated<number>;
	/** Without the document of one that is only described: see `pack-entry.ts`. */
	readonly key: string;
	/** What may stand for the whole key: "torv" of "mina-torv" and of "torv"; null of one that is only described. */
	readonly surname: string | null;
}

/** Each way in which any document names an actor, once. */
interface ActorNameTable {
	readonly id: Generated<number>;
	readonly actor: number;
	/** JSON: key, name, type, role, side; see `pack-entry.ts`. */
	readonly entry: string;
	/** 1 where each document means another by it ("a senior official"), else 0. */
	readonly local: number;
	/** The document that came out first of those that have it; null where none has it any more. */
	readonly first: number | null;
}

interface MentionTable {
	readonly name: number;
	readonly document: number;
	/** How many statements of the document it speaks. */
	readonly statements: number;
	/** 1 where an entry other than a statement speaks of it, else 0. */
	readonly party: number;
}

interface StatementTable {
	readonly id: Generated<number>;
	readonly document: number;
	/** Its place in the list of the account. */
	readonly ordinal: number;
	/** Its key, without the document. */
	readonly place: string;
	readonly speaker: number | null;
	readonly issue: string | null;
	readonly form: string;
	/** First and last day: when said, else published. */
	readonly from_day: string | null;
	readonly to_day: string | null;
	readonly confidence: number | null;
}

/** Entries of a kind, as JSON in `entry`: see `pack-entry.ts`. */
interface EntryTable {
	readonly id: Generated<number>;
	readonly document: number;
	readonly entry: string;
}

interface PositionTable extends EntryTable {
	readonly actor: number;
	readonly issue: string | null;
	readonly from_day: string | null;
}

interface ProvisionTable extends EntryTable {
	readonly issue: string;
}

interface EventTable extends EntryTable {
	readonly from_day: string | null;
	readonly to_day: string | null;
}

interface FingerprintTable {
	readonly document: number;
	readonly fingerprint: Uint8Array;
	/** JSON array; each is a row of `band`, and is found there again by it. */
	readonly bands: string;
}

interface BandTable {
	readonly band: string;
	readonly document: number;
}

/** `a` is the document with the lesser hash. */
interface CopyEdgeTable {
	readonly a: number;
	readonly b: number;
	readonly kind: string;
}

/** The document with the least hash of those that carry the same story, for those that are not alone. */
interface TellingTable {
	readonly document: number;
	readonly least: number;
}

/** See `answers.ts`. */
interface AnswerTable {
	readonly question: string;
	readonly revision: number;
	readonly answer: Uint8Array;
}

/** See `bookmarks.ts`. */
interface BookmarkTable {
	readonly key: string;
	readonly value: string;
}
