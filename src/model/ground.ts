/** The ground of a fold: the entries of all documents that a question admits, as a record gives them. */

import type {
	ActorEntry,
	ClaimEntry,
	DraftEntry,
	EventEntry,
	PositionEntry,
	ProvisionEntry,
} from "./account.js";
import type { Correction } from "./correction.js";
import type { DocumentCard } from "./document-card.js";
import type { NegotiatingText } from "./negotiating-text.js";
import type { AsOf } from "./state.js";

/**
 * What the fold needs. Lists may stand in any order: the fold does not depend on it. Entries name their document, whose card is in
 * `cards`; the bounds of `AsOf` have been applied by the fold, so a record may give more than is admitted, never less.
 */
export interface Ground {
	readonly cards: ReadonlyMap<string, GroundCard>;
	/**
	 * Each key, name, type, role and side once, of the document that came out first of those asked for. Of those who are only described
	 * and so known within one document, all of whom another entry speaks are there.
	 */
	readonly actors: readonly ActorName[];
	readonly drafts: readonly DraftEntry[];
	readonly provisions: readonly ProvisionEntry[];
	readonly positions: readonly PositionEntry[];
	readonly claims: readonly ClaimEntry[];
	readonly events: readonly EventEntry[];
	/** Merges and splits of actors, drafts and claims, undone ones left out. */
	readonly identities: readonly Correction[];
	/** Texts of drafts that the record has, by document. */
	readonly texts: ReadonlyMap<string, NegotiatingText>;
	readonly unread: number;
}

/** An actor as a document names it, without the words that show it. */
export type ActorName = Omit<ActorEntry, "span">;

export interface GroundCard
	extends Pick<
		DocumentCard,
		"id" | "title" | "published" | "publisher" | "learned" | "draft"
	> {
	/** The smallest id of the documents that carry the same story. */
	readonly telling: string;
}

/** Which entries are wanted; parts left out come back empty. */
export interface GroundQuery extends AsOf {
	readonly parts: readonly GroundPart[];
	/** Only entries of this actor (any of its keys). */
	readonly actors?: readonly string[];
	readonly issue?: string;
	/** Only events that touch these days. */
	readonly eventsFrom?: string;
	readonly eventsTo?: string;
}

export type GroundPart =
	/** All actors. */
	| "actors"
	/** Of the actors only those whom other entries speak of, and those who may be meant by their names: enough for any other part. */
	| "parties"
	| "drafts"
	| "provisions"
	| "positions"
	| "claims"
	| "events";
