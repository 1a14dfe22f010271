/** The card of a document in the record: what is known of it beside its text. */

import type { DayInterval } from "./when.js";

export interface DocumentCard {
	/** SHA-256 of the bytes, in hexadecimal. */
	readonly id: string;
	readonly title: string | null;
	readonly publisher: string | null;
	/** ISO 8601 day; null when unknown. */
	readonly published: string | null;
	readonly language: string | null;
	/** Where it came from: the path or address it was added by. */
	readonly place: string;
	/** Its canonical address, where the page gives one. */
	readonly address: string | null;
	/** When it came into the record: instant in UTC, ISO 8601 with milliseconds. */
	readonly learned: string;
	/** The draft this document is the text of, as named on adding; null for a report. */
	readonly draft: string | null;
	readonly tags: readonly string[];
	/** UTF-16 units of its text. */
	readonly length: number;
}

/** The days on which something of a document held: when it was said, else when the document came out; null when neither is known. */
export function daysOf(
	said: DayInterval | null,
	card: Pick<DocumentCard, "published">,
): DayInterval | null {
	if (said !== null) return said;
	return card.published === null
		? null
		: { from: card.published, to: card.published };
}
