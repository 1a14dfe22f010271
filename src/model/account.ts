/**
 * The account: what one document adds to the play. Its reading, corrected by its coders, as flat entries whose actors and texts go
 * by keys that mean the same in every document. Each entry names the words it stands on.
 */

import type { ActorType } from "./actor.js";
import type { Figure } from "./draft.js";
import type { EventKind } from "./event.js";
import type { Claim, Stance } from "./position.js";
import type { Span } from "./span.js";
import type { StatementForm } from "./statement.js";
import type { DayInterval } from "./when.js";

/** The entries of one document, each list in text order. A pure function of its reading, its corrections and the codebook. */
export interface Account {
	/** Id of the document. */
	readonly document: string;
	readonly actors: readonly ActorEntry[];
	readonly drafts: readonly DraftEntry[];
	readonly statements: readonly StatementEntry[];
	readonly provisions: readonly ProvisionEntry[];
	readonly positions: readonly PositionEntry[];
	readonly claims: readonly ClaimEntry[];
	readonly events: readonly EventEntry[];
}

/**
 * An actor as a document names it. A name has the same key in every document ("volodymyr-zelensky"); whoever is only described ("a
 * senior US official") is known within its document alone, whose id the key ends in: "a-senior-us-official@DOCUMENT". An actor of
 * type `document` goes by the place of its first mention, as its draft does. Which keys are one actor is settled in the fold.
 */
export interface ActorEntry {
	readonly key: string;
	/** Id of the document. */
	readonly document: string;
	readonly name: string;
	readonly type: ActorType;
	readonly role: string | null;
	readonly side: string | null;
	/** First mention: the words that show that the document speaks of it. */
	readonly span: Span;
}

/** A text under negotiation as a document speaks of it; which entries are one draft is settled in the fold. */
export interface DraftEntry {
	/** The `placeKey` of its first mention; also the key of the actor that speaks for it. */
	readonly key: string;
	readonly name: string;
	/** Every name the document gives it, without pronouns, in order of first use. */
	readonly names: readonly string[];
	readonly points: number | null;
	readonly status: readonly string[];
	/** Keys of actors. */
	readonly by: readonly string[];
	readonly backers: readonly string[];
	readonly span: Span;
}

/** A statement, its speaker known across documents. */
export interface StatementEntry {
	/** Unique in the record and the same on every reading that finds the same words: the `placeKey` of source, cue and content. */
	readonly key: string;
	readonly form: StatementForm;
	readonly speaker: string | null;
	readonly via: readonly string[];
	readonly source: Span | null;
	readonly cue: Span | null;
	readonly content: readonly Span[];
	readonly venue: Span | null;
	readonly hedges: readonly Span[];
	/** The days of the saying where the text dates it. */
	readonly said: DayInterval | null;
	/** Code of the issue that the content speaks of; null where none. */
	readonly issue: string | null;
	/** How likely the statement is right as read, in [0, 1]; 1 where a person coded it; null where the reader does not say. */
	readonly confidence: number | null;
}

/** One thing a draft is reported to provide. */
export interface ProvisionEntry {
	/** The `placeKey` of its content. */
	readonly key: string;
	readonly draft: string | null;
	readonly issue: string;
	readonly content: readonly Span[];
	readonly obligor: string | null;
	readonly beneficiary: string | null;
	readonly figures: readonly Figure[];
	readonly condition: Span | null;
	readonly undefined: readonly Span[];
	readonly statement: string | null;
}

/**
 * Where an actor stands. On a draft as a whole `issue` is null; on one of its provisions both are given; on an issue as such `draft` is
 * null. Both are null where the codebook has no issue for what it is about.
 */
export interface PositionEntry {
	/** The `placeKey` of its statement. */
	readonly key: string;
	readonly actor: string;
	readonly draft: string | null;
	readonly issue: string | null;
	/** Key of the provision it is about, null where it is about none in particular. */
	readonly provision: string | null;
	readonly stance: Stance;
	/** Key of the statement it rests on. */
	readonly statement: string;
	readonly condition: Span | null;
	/** The words of the statement, source to content. */
	readonly span: Span;
	readonly said: DayInterval | null;
}

/** A proposition with those who assert and deny it, by this document. */
export interface ClaimEntry {
	/** The `placeKey` of the side that stands first in the text. */
	readonly key: string;
	readonly proposition: string;
	/** Stems of the words that carry its sense, sorted: tellings of one claim share most of them. */
	readonly stems: readonly string[];
	/** As the document tells it; `conceded` where it says that a side grants what it had denied. */
	readonly status: Claim["status"];
	readonly sides: readonly ClaimSideEntry[];
}

export interface ClaimSideEntry {
	readonly kind: "asserted" | "denied";
	readonly actor: string | null;
	readonly span: Span;
	readonly said: DayInterval | null;
}

export interface EventEntry {
	readonly key: string;
	readonly kind: EventKind;
	readonly span: Span;
	readonly date: DayInterval | null;
	readonly place: string | null;
	readonly participants: readonly string[];
}

/**
 * The key of what stands at a place of a document: its id, ":", start, "-", end. The same words give the same key on every reading.
 * The second entry of one kind at the same place has "+2" behind its key, the third "+3".
 */
export function placeKey(
	document: string,
	range: { readonly start: number; readonly end: number },
): string {
	return `${document}:${range.start}-${range.end}`;
}

/** Id of the document that a key made by `placeKey` is of. */
export function documentOfKey(key: string): string {
	return key.slice(0, key.indexOf(":"));
}

/** Document and range of a key made by `placeKey`; null for any other string. */
export function placeOfKey(key: string): {
	readonly document: string;
	readonly start: number;
	readonly end: number;
} | null {
	const parts = /^([^:]+):(\d+)-(\d+)(?:\+\d+)?$/.exec(key);
	if (parts === null) return null;
	const [, document = "", start, end] = parts;
	return { document, start: Number(start), end: Number(end) };
}
