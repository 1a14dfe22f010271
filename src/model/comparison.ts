/** Two negotiating texts held against each other: which point became which, and what changed hands. */

import type { NegotiatingText } from "./negotiating-text.js";

/** What became of a point. `kept`: but for spacing and punctuation; `reworded`: other words, same obligation. */
export type Change =
	| "kept"
	| "reworded"
	| "changed"
	| "split"
	| "merged"
	| "added"
	| "dropped";

/** What is other in a changed point. */
export type ChangedFacet =
	| "figure"
	| "party"
	| "condition"
	| "deadline"
	| "force"
	| "scope"
	| "negation"
	| "wording";

/** A figure before and after; null where it stands on one side only. */
export interface FigureChange {
	readonly from: number | null;
	readonly to: number | null;
	readonly unit: string;
}

/** A run of words: what both have, what only the second has, what only the first has. */
export interface DiffPart {
	readonly op: "equal" | "insert" | "delete";
	readonly text: string;
}

/** Points of both texts that are one another's; every point stands in exactly one pair. */
export interface PointPair {
	/** Ids in the first text; empty for an added point. */
	readonly a: readonly string[];
	readonly b: readonly string[];
	/** Indexes in the lists of points, for texts whose numbers repeat. */
	readonly aAt: readonly number[];
	readonly bAt: readonly number[];
	readonly change: Change;
	/** Whether it stands under another number. */
	readonly moved: boolean;
	readonly issue: string;
	readonly what: readonly ChangedFacet[];
	readonly figures: readonly FigureChange[];
	readonly diff: readonly DiffPart[];
}

/** Two texts compared. Pairs are in the order of the first text, added points behind the one they follow in the second. */
export interface Comparison {
	readonly a: NegotiatingText;
	readonly b: NegotiatingText;
	readonly pairs: readonly PointPair[];
}
