/** What the reader of one format hands on: a text with its blocks, and what the input says of itself. */

import type { Block, PageRange } from "../model/document.js";
import type { Finding } from "../model/finding.js";
import type { Proposal } from "../model/proposal.js";

/** What an input says of its own origin; each null where it does not say. */
export interface Metadata {
	readonly title: string | null;
	readonly author: string | null;
	readonly publisher: string | null;
	/** ISO 8601 day. */
	readonly published: string | null;
	/** ISO 8601 minute, with the offset where one is given. */
	readonly publishedAt: string | null;
	readonly modified: string | null;
	readonly modifiedAt: string | null;
	readonly address: string | null;
}

/** The content of an input, whatever its format. */
export interface Content {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly pages: readonly PageRange[];
	/** Changes that somebody proposed, where the text shows them in brackets. */
	readonly proposals: readonly Proposal[];
	readonly metadata: Metadata;
	readonly findings: readonly Finding[];
}

/** Metadata of an input that says nothing but what is given. */
export function makeMetadata(known: Partial<Metadata> = {}): Metadata {
	return {
		title: null,
		author: null,
		publisher: null,
		published: null,
		publishedAt: null,
		modified: null,
		modifiedAt: null,
		address: null,
		...known,
	};
}
