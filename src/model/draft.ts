/** Drafts: texts under negotiation, as spoken of in reports, and what they are reported to provide. */

import type { Span } from "./span.js";

/** A draft that a document speaks of. Its id is that of the actor of type `document` which speaks for it. */
export interface Draft {
	readonly id: string;
	readonly name: string;
	/** How many points it is said to have; null when nobody says. */
	readonly points: number | null;
	/** "leaked", "draft", "signed", … as the text calls it, in alphabetical order. */
	readonly status: readonly string[];
	readonly mentions: readonly Span[];
	/** Actor ids of those who wrote it. */
	readonly by: readonly string[];
	/** Actor ids of those who put it forward or stand behind it, as the text calls it ("a US-backed plan"). */
	readonly backers: readonly string[];
}

/** A number with its unit: 600000 "personnel", 2500000000 "EUR", 6 "years", 29.2 "percent". */
export interface Figure {
	readonly span: Span;
	readonly value: number;
	readonly unit: string;
}

/** One thing a draft is reported to provide. */
export interface Provision {
	readonly id: string;
	readonly draft: string | null;
	/** Code of the issue codebook. */
	readonly issue: string;
	readonly content: readonly Span[];
	readonly obligor: string | null;
	readonly beneficiary: string | null;
	readonly figures: readonly Figure[];
	readonly condition: Span | null;
	/** Terms that the text itself leaves open. */
	readonly undefined: readonly Span[];
	readonly statement: string | null;
}
