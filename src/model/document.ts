/** A document as read: its text, never rewritten, and what is known of its origin. */

import type { DayInterval } from "./when.js";

/** One text with its origin. `text` is the decoded input, unit for unit. */
export interface Document {
	/** SHA-256 of the bytes, in hexadecimal. */
	readonly id: string;
	readonly title: string | null;
	/** Who wrote it, as the page gives it; several names are parted by commas. */
	readonly author: string | null;
	/** The outlet. */
	readonly publisher: string | null;
	/** Day of publication, ISO 8601; null when unknown. */
	readonly published: string | null;
	/** The minute of publication, ISO 8601 with the offset that the page gives; null where it gives no hour. */
	readonly publishedAt: string | null;
	/** Day on which the page says that it was last changed, ISO 8601. */
	readonly modified: string | null;
	/** The minute of that change, as `publishedAt`. */
	readonly modifiedAt: string | null;
	/** The canonical address; null where neither the page nor who fetched it gives one. */
	readonly address: string | null;
	/** ISO 639-1 code of the language found; null when the text is too short or mixed to tell. */
	readonly language: string | null;
	readonly text: string;
	/** The pages of a paginated input in text order; empty for one without pages. */
	readonly pages: readonly PageRange[];
}

/** One page of a paginated input. Pages do not overlap. */
export interface PageRange {
	readonly start: number;
	readonly end: number;
	/** Counted from 1, as a viewer of the file counts them. */
	readonly number: number;
}

/** A document of which nothing is known but what is given. */
export function makeDocument(
	known: Pick<Document, "id" | "text"> & Partial<Document>,
): Document {
	return {
		title: null,
		author: null,
		publisher: null,
		published: null,
		publishedAt: null,
		modified: null,
		modifiedAt: null,
		address: null,
		language: null,
		pages: [],
		...known,
	};
}

/** The number of the page on which `offset` stands; null in an input without pages, and between pages. */
export function pageAt(document: Document, offset: number): number | null {
	const page = document.pages.find(
		({ start, end }) => start <= offset && offset < end,
	);
	return page?.number ?? null;
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
	/** In a live blog or a channel, when the entry that it stands in was published: ISO 8601 minute, or day where no hour is given. */
	readonly at?: string;
}

/** The day a document's relative dates are counted from, as an interval of one day; null when it is unknown. */
export function publicationDay(document: Document): DayInterval | null {
	return document.published === null
		? null
		: { from: document.published, to: document.published };
}

/** The day, ISO 8601, of the entry of a live blog or a channel in which an offset of its text stands; null elsewhere. */
export function entryDay(
	blocks: readonly Block[],
	offset: number,
): string | null {
	const block = blocks.find(
		({ start, end }) => start <= offset && offset < end,
	);
	return block?.at?.slice(0, "2026-03-10".length) ?? null;
}
