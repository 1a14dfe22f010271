/** A document as read: its text, never rewritten, and what is known of its origin. */

import type { DayInterval } from "./when.js";

/** One text with its origin. `text` is the decoded input, unit for unit. */
export interface Document {
	/** SHA-256 of the bytes, in hexadecimal. */
	readonly id: string;
	readonly title: string | null;
	readonly publisher: string | null;
	/** Day of publication, ISO 8601; null when unknown. */
	readonly published: string | null;
	/** ISO 639-1 code of the language found; null when the text is too short or mixed to tell. */
	readonly language: string | null;
	readonly text: string;
}

/** What a piece of a page is. Everything but `body` is furniture: it yields a block and nothing else. */
export type BlockKind =
	| "body"
	| "title"
	| "standfirst"
	| "subheading"
	| "related"
	| "caption"
	| "byline"
	| "dateline"
	| "credit";

/** A piece of the text of one kind. Blocks stand in text order, do not overlap, and cover all but white space. */
export interface Block {
	readonly start: number;
	readonly end: number;
	readonly kind: BlockKind;
}

/** The day a document's relative dates are counted from, as an interval of one day; null when it is unknown. */
export function publicationDay(document: Document): DayInterval | null {
	return document.published === null
		? null
		: { from: document.published, to: document.published };
}
