/** Corrections: what a person changes in what the machine read. Events in the record, keyed to words, never to rows. */

import type { Stance } from "./position.js";
import type { StatementForm } from "./statement.js";
import type { DayInterval } from "./when.js";

/** One correction as recorded. Corrections are never changed: an undo is a correction too. */
export interface Correction {
	/** Unique in the record; corrections are replayed in order of `recorded`, then `id`. */
	readonly id: string;
	/** Instant in UTC, ISO 8601 with milliseconds. */
	readonly recorded: string;
	/** Who coded it. */
	readonly coder: string;
	/** Why; null where the coder does not say. */
	readonly reason: string | null;
	readonly change: Amendment;
}

/** What a correction changes. */
export type Amendment =
	| StatementChange
	| {
			readonly kind: "reject";
			readonly anchor: Anchor;
			readonly entry: EntryKind;
	  }
	/** The statement at these words is right as read. */
	| { readonly kind: "accept"; readonly anchor: Anchor }
	| {
			readonly kind: "add-statement";
			readonly anchor: Anchor;
			readonly speaker: string | null;
			readonly form: StatementForm;
			readonly stance: Stance | null;
			readonly issue: string | null;
			readonly said: DayInterval | null;
	  }
	/** These keys are one and the same; shown by the first. */
	| {
			readonly kind: "merge";
			readonly of: IdentityKind;
			readonly keys: readonly [string, string, ...string[]];
	  }
	/** This key is not the same as those that it was taken together with. */
	| {
			readonly kind: "split";
			readonly of: IdentityKind;
			readonly key: string;
			readonly from: string;
	  }
	/** Takes back another correction. */
	| { readonly kind: "undo"; readonly correction: string };

/**
 * A field of a statement or of the positions that rest on it. `old` is the value that the coder saw: where several positions rest on
 * the statement it tells which is meant. A speaker is given by key, or by a name that makes one.
 */
export type StatementChange = { readonly anchor: Anchor } & (
	| Field<"speaker", string | null>
	| Field<"stance", Stance | null>
	| Field<"issue", string | null>
	| Field<"said", DayInterval | null>
	| Field<"form", StatementForm>
);

interface Field<Kind extends string, Value> {
	readonly kind: Kind;
	readonly old: Value;
	readonly new: Value;
}

/** What a rejection throws out. */
export type EntryKind =
	| "statement"
	| "position"
	| "provision"
	| "claim"
	| "event";

export type IdentityKind = "actor" | "draft" | "claim";

/**
 * The words a correction is about: quoted, with the words around them, in one document. An anchor fits where the text has exactly
 * these words at this place; it is never moved to words that look alike.
 */
export interface Anchor {
	readonly document: string;
	readonly start: number;
	readonly quote: string;
	/** Up to 32 units on either side. */
	readonly before: string;
	readonly after: string;
}
