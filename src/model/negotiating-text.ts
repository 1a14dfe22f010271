/** A negotiating text taken apart: its points, what each binds whom to, its brackets, and what a drafter should look at. */

import type { Figure } from "./draft.js";
import type { Finding } from "./finding.js";
import type { Range, Span } from "./span.js";

/** How far a clause binds: "shall", "will", "may", "shall not", "is expected to", and plain statements ("is confirmed"). */
export type Force =
	| "binding"
	| "intention"
	| "permission"
	| "prohibition"
	| "expectation"
	| "declaration";

/** One thing that somebody is to do. `action` runs from behind the modal to the end of its clause, deadline and condition included. */
export interface Obligation {
	/** Null where nobody is named: a passive without "by", a thing as subject. */
	readonly obligor: Span | null;
	readonly modal: Span | null;
	readonly force: Force;
	readonly action: Span;
	readonly beneficiary: Span | null;
	readonly figures: readonly Figure[];
	readonly deadline: Span | null;
	readonly condition: Span | null;
}

/** Text not agreed: alternatives in square brackets or "Option" blocks, the marks included in `span` and excluded from `options`. */
export interface Bracket {
	readonly span: Span;
	readonly options: readonly Span[];
	/** Who proposed it, as written; null where the text does not say. */
	readonly by: Span | null;
	/** 0 for a bracket in no other bracket. */
	readonly depth: number;
	/** When it was proposed, ISO 8601, where a tracked change says so. */
	readonly proposed?: string;
}

/** What a drafter asks a colleague to check. */
export type DraftFindingCode =
	| "undefined-term"
	| "no-obligor"
	| "no-deadline"
	| "no-verification"
	| "open-bracket"
	| "dangling-reference"
	| "conflict"
	| "ambiguous-unit"
	| "duplicate";

export interface DraftFinding {
	readonly code: DraftFindingCode;
	readonly span: Span;
	readonly message: string;
}

/** One point of a text, under the text's own number. */
export interface Point {
	/** The text's own numbering, joined: "10", "10a", "2.3.1", "Art. 5(2)", "Annex I.4"; "§7" only where the text has none. */
	readonly id: string;
	readonly parent: string | null;
	/** The whole point without its own label, its sub-points included. */
	readonly span: Span;
	readonly issue: string;
	readonly obligations: readonly Obligation[];
	readonly brackets: readonly Bracket[];
	readonly findings: readonly DraftFinding[];
	/** The pieces of `span` that are the point's own words: no sub-points, no labels, no page headers. */
	readonly own: readonly Range[];
	/** Index, in the list of points, of the point this one stands under: ids may repeat in a faulty text. */
	readonly under: number | null;
	/** The point's title, where it has one of its own ("Article 5. Territory"). */
	readonly heading: Span | null;
}

/** A text taken apart. */
export interface NegotiatingText {
	readonly document: {
		readonly id: string;
		readonly title: string | null;
		readonly text: string;
		readonly language: string | null;
	};
	readonly points: readonly Point[];
	/** What stands before the first point, its recitals; null where the text begins with a point. */
	readonly preamble: Span | null;
	/** "Done at …", lines to sign on. */
	readonly signature: Span | null;
	/** Brackets outside every point. */
	readonly brackets: readonly Bracket[];
	/** On the text as a whole: no numbering found, an article rather than a draft, brackets that do not close. */
	readonly findings: readonly Finding[];
}
