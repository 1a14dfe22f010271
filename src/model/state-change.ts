/** Changes: what is other in one state of play than in an earlier one, each with the words before and after. */

import type { Stance } from "./position.js";
import type {
	AsOf,
	ClaimState,
	DraftState,
	EventState,
	Evidence,
	ProvisionState,
	Subject,
} from "./state.js";

/** All that is other in the later state. Lists are in the order of that state. */
export interface StateChanges {
	readonly before: AsOf;
	readonly after: AsOf;
	/** Repetitions are among them, so that they can be shown or counted apart: a repetition is no change. */
	readonly stands: readonly StandChange[];
	readonly drafts: readonly DraftChange[];
	readonly claims: readonly ClaimChange[];
	readonly events: readonly EventChange[];
}

/** What became of a stand. */
export type StandMove =
	/** Nothing had been known. */
	| "new"
	| "reversed"
	| "hardened"
	| "softened"
	| "conditional"
	/** Away and back again, or to stances that exclude each other. */
	| "moved"
	/** Nothing new but that the actor would not say. */
	| "declined"
	| "repeated"
	/** What was known of the stand does not hold any more: its words were corrected or rejected. */
	| "withdrawn";

/** What became of stands since the end of a day. */
export interface StandsSince {
	readonly since: string;
	/** How many documents spoke for that day. */
	readonly documents: number;
	readonly stands: readonly StandChange[];
}

export interface StandChange {
	readonly actor: string;
	readonly subject: Subject;
	readonly move: StandMove;
	/** Null where nothing was known, or several stances on one day. */
	readonly from: Stance | null;
	readonly to: Stance | null;
	/** The words of the last days before. */
	readonly before: readonly Evidence[];
	/** The words that are new. */
	readonly after: readonly Evidence[];
}

/** What may be other in a draft. */
export type DraftFacet =
	| "names"
	| "points"
	| "status"
	| "authors"
	| "backers"
	| "text"
	| "after"
	| "provisions";

export interface DraftChange {
	readonly kind: "new" | "changed";
	readonly draft: DraftState;
	/** Empty for a new one. */
	readonly what: readonly DraftFacet[];
	/** Provisions that nobody had reported of it. */
	readonly provisions: readonly ProvisionState[];
	readonly before: readonly Evidence[];
	/** The words that are new. */
	readonly after: readonly Evidence[];
}

export interface ClaimChange {
	readonly kind: "new" | "contested" | "conceded";
	readonly claim: ClaimState;
	readonly before: readonly Evidence[];
	readonly after: readonly Evidence[];
}

/** `expected` is what was to come when it was told. */
export interface EventChange {
	readonly kind: "reported" | "expected";
	readonly event: EventState;
	readonly after: readonly Evidence[];
}
