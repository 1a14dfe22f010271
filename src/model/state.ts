/** The state of play: what the record says held on a day, folded from accounts and corrections. Every part names its evidence. */

import type { ActorType } from "./actor.js";
import type { Figure } from "./draft.js";
import type { EventKind } from "./event.js";
import type { Stance } from "./position.js";
import type { Span } from "./span.js";
import type { DayInterval } from "./when.js";

/** Words in a document on which something stands. */
export interface Evidence {
	readonly document: string;
	readonly span: Span;
	/** Key of the statement, where there is one. */
	readonly statement: string | null;
	/** When it was said, else published; null when neither is known. */
	readonly days: DayInterval | null;
	/** Id of the telling the document belongs to: copies of one story are one telling. */
	readonly telling: string;
}

/** What was asked: the last day admitted and the last instant of learning admitted; null: no bound. */
export interface AsOf {
	readonly asOf: string | null;
	readonly knownBy: string | null;
}

/** The state of play. Lists are in a fixed order that does not depend on the order of arrival. */
export interface State extends AsOf {
	readonly coverage: Coverage;
	readonly actors: readonly ActorState[];
	readonly drafts: readonly DraftState[];
	/** One for each actor and subject on which at least one position is known. */
	readonly stands: readonly Stand[];
	readonly claims: readonly ClaimState[];
	readonly events: readonly EventState[];
}

export interface ActorState {
	/** The key it is shown by. */
	readonly key: string;
	readonly name: string;
	readonly type: ActorType;
	readonly role: string | null;
	readonly side: string | null;
	/** All keys and names taken together as this actor, sorted. */
	readonly keys: readonly string[];
	readonly names: readonly string[];
	/** For a name that several actors bear: the keys it may mean. Empty where it is settled. */
	readonly candidates: readonly string[];
}

/** A draft, with all the names it goes by and what is reported of it. */
export interface DraftState {
	readonly key: string;
	readonly name: string;
	readonly names: readonly string[];
	/** Keys of the draft entries taken together. */
	readonly entries: readonly string[];
	/** For a name that several drafts bear. */
	readonly candidates: readonly string[];
	readonly points: number | null;
	readonly status: readonly string[];
	readonly by: readonly string[];
	readonly backers: readonly string[];
	/** Id of the document that is its text, where the record has it. */
	readonly text: string | null;
	/** First and last day on which it is spoken of. */
	readonly days: DayInterval | null;
	/** Key of the draft it revises or answers, where that can be told; the evidence says so. */
	readonly after: {
		readonly draft: string;
		readonly evidence: readonly Evidence[];
	} | null;
	readonly provisions: readonly ProvisionState[];
	readonly evidence: readonly Evidence[];
}

/** One provision reported of a draft, its tellings taken together. */
export interface ProvisionState {
	readonly issue: string;
	readonly words: string;
	readonly obligor: string | null;
	readonly beneficiary: string | null;
	readonly figures: readonly Omit<Figure, "span">[];
	/** The point of the draft's text that it tells of; null where the record has no text or no such point. */
	readonly point: string | null;
	/** What reports tell otherwise than the text does ("figure"). */
	readonly differs: readonly string[];
	readonly evidence: readonly Evidence[];
}

/** What a stand is about. */
export type Subject =
	| { readonly kind: "issue"; readonly issue: string }
	| { readonly kind: "draft"; readonly draft: string };

/** Where one actor stands on one subject, and how it came there. */
export interface Stand {
	readonly actor: string;
	readonly subject: Subject;
	/** The stance last taken; null where the last day has several that differ. */
	readonly stance: Stance | null;
	/** In order of days. Never empty. */
	readonly history: readonly Step[];
	/** Whether stances of one day exclude each other. */
	readonly isContradicted: boolean;
}

/** One step of a history: a stance, how it relates to the one before, and all tellings of it. */
export interface Step {
	readonly stance: Stance;
	/** `repeated` is no change. */
	readonly move:
		| "stated"
		| "repeated"
		| "conditional"
		| "hardened"
		| "softened"
		| "reversed"
		| "declined";
	readonly days: DayInterval | null;
	readonly condition: string | null;
	readonly evidence: readonly Evidence[];
}

export interface ClaimState {
	/** The smallest key of its entries. */
	readonly key: string;
	readonly proposition: string;
	readonly wordings: readonly string[];
	readonly entries: readonly string[];
	readonly asserted: readonly ClaimVoice[];
	readonly denied: readonly ClaimVoice[];
	readonly status: "claimed" | "contested" | "conceded";
	readonly days: DayInterval | null;
}

/** One actor on one side of a claim. */
export interface ClaimVoice {
	readonly actor: string | null;
	readonly days: DayInterval | null;
	readonly evidence: readonly Evidence[];
}

export interface EventState {
	readonly key: string;
	readonly kind: EventKind;
	readonly words: string;
	readonly date: DayInterval | null;
	readonly place: string | null;
	readonly participants: readonly string[];
	readonly evidence: readonly Evidence[];
}

/** What the state was made from, so that an empty cell can say why. */
export interface Coverage {
	readonly documents: number;
	readonly tellings: number;
	readonly unread: number;
	readonly undated: number;
	readonly publishers: readonly {
		readonly publisher: string | null;
		readonly documents: number;
	}[];
	/** Days from the first to the last published, with their number of documents; days without any stand with 0. */
	readonly days: readonly {
		readonly day: string;
		readonly documents: number;
	}[];
}
