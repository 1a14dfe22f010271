/** The documents that paths name: of a file itself, of an archive or a table all in it, of a folder those of all files in it. */

import { makeUnread } from "../../documents/unread.js";
import { entriesOf } from "../intake/entries-of.js";
import type { Entry, UnreadEntry } from "../intake/entry.js";
import { findFiles } from "./find-files.js";

/** A document, or a part that cannot be read, and where it is: a file's path, with "!" and the part's name within an archive. */
export interface FoundEntry {
	readonly place: string;
	readonly entry: Entry | UnreadEntry;
}

/** In order of path, then as they stand in their archive. `except` are files that are passed over in folders. */
export async function* findEntries(
	paths: readonly string[],
	except: readonly string[],
): AsyncGenerator<FoundEntry> {
	for await (const path of findFiles(paths, except)) {
		try {
			for await (const entry of entriesOf(path))
				yield {
					place: entry.name === path ? path : `${path}!${entry.name}`,
					entry,
				};
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === undefined) throw error;
			// The system would not give out the rest of it; other files may be read.
			yield { place: path, entry: unreadFile(path, code) };
		}
	}
}

function unreadFile(path: string, code: string): UnreadEntry {
	const unread = makeUnread("no-access", { error: code });
	return { kind: "unread", name: path, mark: "0", unread };
}
