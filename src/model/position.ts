/** Positions and claims: where somebody stands, and what somebody holds to be so. Both only from statements. */

import type { Span } from "./span.js";

/** Six steps from assent to refusal; `declined` (would not say) is not `open` (would talk). */
export type Stance =
	| "supports"
	| "conditional"
	| "open"
	| "concerned"
	| "opposes"
	| "declined";

export interface Position {
	readonly actor: string;
	/** A draft's or a provision's id; null where the position is on an issue as such. */
	readonly target: string | null;
	readonly issue: string | null;
	readonly stance: Stance;
	readonly statement: string;
	readonly condition: Span | null;
	/** The words of the sentence that it stands in, where its statement runs over several. */
	readonly span?: Span;
}

/** Somebody asserting or denying, in these words. */
export interface ClaimSide {
	readonly actor: string | null;
	readonly span: Span;
}

/** A proposition about the world that parties assert or deny; the record never rules on it. */
export interface Claim {
	readonly id: string;
	readonly proposition: string;
	readonly asserted: readonly ClaimSide[];
	readonly denied: readonly ClaimSide[];
	readonly status: "claimed" | "contested" | "conceded";
}
