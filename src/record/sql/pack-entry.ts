/** One entry of an account as JSON for a row, the hash of its document, which stands in every key, put into one sign. */

/** JSON writes control characters as escapes, so that none of its own stands in it. */
const DOCUMENT = "\u0001";

export function packEntry(entry: unknown, document: string): string {
	return JSON.stringify(entry).replaceAll(document, DOCUMENT);
}

/** The entry that `packEntry` packed for the same document. */
export function unpackEntry(packed: string, document: string): unknown {
	return JSON.parse(packed.replaceAll(DOCUMENT, document));
}
