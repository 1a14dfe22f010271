/** The statement: somebody saying something, at exact places. The atom that everything else is folded from. */

import type { Span } from "./span.js";
import type { DayInterval } from "./when.js";

/** `none` is a refusal to speak: "declined to comment", "did not answer". */
export type StatementForm = "direct" | "indirect" | "mixed" | "none";

/** A statement whose source is resolved to an actor of the document, where the text allows it. */
export interface Statement {
	readonly id: string;
	readonly form: StatementForm;
	readonly source: Span | null;
	readonly cue: Span | null;
	/** Pieces in text order, without the quotation marks round them; empty only for form `none`. */
	readonly content: readonly Span[];
	readonly speaker: string | null;
	/** Who passed the words on, outermost first. */
	readonly via: readonly string[];
	readonly venue: Span | null;
	readonly hedges: readonly Span[];
	readonly said: DayInterval | null;
	/** Chance, from 0 to 1, that a careful reader would mark the same statement; measured in docs/measures.md. */
	readonly confidence: number;
}

/** How a statement was recognised: it tells later stages what may be read out of it. */
export type StatementBasis =
	/** A reporting word with its speaker: "said", "told", "insisting". */
	| "cue"
	/** A document speaks: "The plan envisages …". */
	| "document"
	/** A labelled turn of a transcript: "MR. PRICE: …", "Q: …". */
	| "turn"
	/** A sentence that goes on reporting a document or a speaker without any cue. */
	| "continuation"
	/** An own sentence of a text that parties put out: "The zone will be closed" in a joint declaration. */
	| "issued"
	/** "according to …", "in her words". */
	| "according-to"
	/** "Russia's claims to have …", "a charge both delegations deny". */
	| "nominal"
	/** "reportedly", "is said to": nobody named. */
	| "hearsay"
	/** "declined to comment". */
	| "refusal";

/**
 * A statement as written, before anybody is resolved: the output of `statements/`.
 * `lemma` is the codebook's cue entry ("say", "deny", "call for"), null where there is no cue word.
 */
export interface Attribution {
	readonly basis: StatementBasis;
	readonly form: StatementForm;
	readonly source: Span | null;
	readonly cue: Span | null;
	readonly lemma: string | null;
	readonly content: readonly Span[];
	readonly venue: Span | null;
	readonly hedges: readonly Span[];
	/** The time expression that dates the saying ("on Tuesday"), null where the text does not date it. */
	readonly saidAt: Span | null;
	/**
	 * Index, in the same list, of the attribution that passes this one on ("Dialogos reported that Lindqvist told …":
	 * Lindqvist's is passed on by Dialogos's); null where the page itself reports it.
	 */
	readonly within: number | null;
	/** Whether the cue is negated or denies: "did not say", "denied", "rejected". */
	readonly negative: boolean;
	/** The words addressed to, "told state radio": null where nobody is named. */
	readonly addressee: Span | null;
	/** Chance, from 0 to 1, that a careful reader would mark the same statement. */
	readonly confidence: number;
}
