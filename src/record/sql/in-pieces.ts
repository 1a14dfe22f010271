/** Long lists in pieces that a statement of SQL can take. */

/** Rows of at most a dozen columns stay under the 32,766 values that SQLite takes at once. */
const PIECE = 500;

export function* inPieces<Item>(
	items: readonly Item[],
): Generator<readonly Item[]> {
	for (let at = 0; at < items.length; at += PIECE)
		yield items.slice(at, at + PIECE);
}
