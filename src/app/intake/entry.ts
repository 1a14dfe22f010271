/** What comes out of a file or an archive: one document's bytes after another, with what the archive knows of each. */

import type { Unread } from "../../documents/unread.js";

/** The bytes of one document. */
export interface Entry {
	readonly kind: "entry";
	/** For people: the path of a file, the member of an archive, the address of a page in a web archive. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Where it was fetched from; null where the archive does not say. */
	readonly address: string | null;
	/** When it was fetched, ISO 8601; null where the archive does not say. */
	readonly fetched: string | null;
	readonly mediaType: string | null;
	/** Where reading may be taken up again: given as `from`, the first entry is this one. */
	readonly mark: string;
	/** What a table says of the document; null where it does not, and for files and archives. */
	readonly title: string | null;
	readonly publisher: string | null;
	/** ISO 8601 day. */
	readonly published: string | null;
}

/** A part of an archive that cannot be read; what stands behind it is. */
export interface UnreadEntry {
	readonly kind: "unread";
	readonly name: string;
	readonly mark: string;
	readonly unread: Unread;
}

/** An entry of which no more is known than what is given. */
export function makeEntry(
	known: Pick<Entry, "name" | "bytes" | "mark"> & Partial<Entry>,
): Entry {
	return {
		kind: "entry",
		address: null,
		fetched: null,
		mediaType: null,
		title: null,
		publisher: null,
		published: null,
		...known,
	};
}
