/** The language layer's view of a text: sentences of tagged tokens and the quotations across them. */

import type { Range } from "./span.js";

/** One token. `tag` is a Penn Treebank tag (NN, NNP, VBD, …) as the treebanks of English UD use them. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Lower case, typographic apostrophes made plain: for look-up only. */
	readonly norm: string;
	readonly tag: string;
	/** Base form, lower case: "say" for "said". */
	readonly lemma: string;
}

/** A sentence of body text; its block is `blocks[block]`. Sentences never cross blocks. */
export interface Sentence {
	readonly start: number;
	readonly end: number;
	readonly block: number;
	readonly tokens: readonly Token[];
	/** Index of its first token in `Analysis.tokens`. */
	readonly first: number;
}

/** A pair of quotation marks, the marks included in `start`…`end` and excluded from `inner`. */
export interface Quotation {
	readonly start: number;
	readonly end: number;
	readonly inner: Range;
	/** 0 for an outer quotation, 1 for one inside it. */
	readonly depth: number;
	/** False for one left open at the end of its paragraph, as in a speech over several paragraphs. */
	readonly closed: boolean;
}

/** A text analysed. Only body blocks have sentences; `tokens` are those of all sentences in order. */
export interface Analysis {
	readonly text: string;
	readonly sentences: readonly Sentence[];
	readonly tokens: readonly Token[];
	readonly quotations: readonly Quotation[];
}
