/** One entry of an account as JSON for a row, the hash of its document, which stands in every key, put into one sign. */

import { placeOfKey } from "../../model/account.js";

/** JSON writes control characters as escapes, so that none of its own stands in it. */
const DOCUMENT = "\u0001";

export function packEntry(entry: unknown, document: string): string {
	return packKey(JSON.stringify(entry), document);
}

/** The entries that `packEntry` packed for the same document, in one go: there are a hundred thousand of them in a large record. */
export function unpackEntries(
	packed: readonly string[],
	document: string,
): readonly unknown[] {
	// An array of JSON is an array.
	return unpackEntry(`[${packed.join(",")}]`, document) as readonly unknown[];
}

/** A key without its document: what many documents describe in the same words has the same. */
export function packKey(key: string, document: string): string {
	return key.replaceAll(document, DOCUMENT);
}

/** Whether what is packed is known within its document alone. */
export function isLocal(packed: string): boolean {
	return packed.includes(DOCUMENT);
}

/** The document of a key that is known within one alone; null for one that means the same in all. */
export function documentOfLocalKey(key: string): string | null {
	return /@(.+)$/.exec(key)?.[1] ?? placeOfKey(key)?.document ?? null;
}

/** The entry that `packEntry` packed for the same document. */
export function unpackEntry(packed: string, document: string): unknown {
	return JSON.parse(packed.replaceAll(DOCUMENT, document));
}
