/** A tar archive of documents, packed or not → its documents, read as a stream. */

import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { makeUnread } from "../../documents/unread.js";
import { type Entry, makeEntry, type UnreadEntry } from "./entry.js";
import { isHidden, LARGEST_RATIO, refusalOfSize, SMALL } from "./limits.js";
import { piped } from "./piped.js";
import type { ArchiveStream } from "./warc/warc-entries.js";

/** The members from the one marked `from` on, by their number. A member too large to read is named and passed over. */
export async function* tarEntries(
	{ bytes, isPacked }: Pick<ArchiveStream, "bytes" | "isPacked">,
	{ from = null }: { readonly from?: string | null },
): AsyncGenerator<Entry | UnreadEntry> {
	const source = isPacked ? unpacked(bytes) : bytes;
	const members = piped(source, extract());
	let count = 0;
	try {
		for await (const member of members) {
			const mark = String(count++);
			const { name, type, size = 0 } = member.header;
			const isPassed =
				Number(mark) < Number(from ?? 0) || type !== "file" || isHidden(name);
			const refusal = isPassed ? null : refusalOfSize(size, null);
			if (isPassed || refusal !== null) {
				member.resume();
				if (refusal !== null)
					yield { kind: "unread", name, mark, unread: refusal };
				continue;
			}
			const chunks: Buffer[] = [];
			for await (const chunk of member) chunks.push(chunk as Buffer);
			yield makeEntry({ name, mark, bytes: Buffer.concat(chunks) });
		}
	} catch (error) {
		if (!(error instanceof TarTrap) && !isAboutFile(error)) throw error;
		yield {
			kind: "unread",
			name: `member ${count + 1}`,
			mark: String(count),
			unread:
				error instanceof TarTrap
					? makeUnread("unpacks-too-large")
					: makeUnread("broken-file", { format: "tar" }),
		};
	}
}

/** Thrown where a packed archive unpacks to far more than its size. */
class TarTrap extends Error {}

async function* unpacked(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	let packed = 0;
	let size = 0;
	async function* counted(): AsyncGenerator<Buffer> {
		for await (const chunk of bytes) {
			packed += chunk.length;
			yield chunk;
		}
	}
	const chunks: AsyncIterable<Buffer> = piped(counted(), createGunzip());
	for await (const chunk of chunks) {
		size += chunk.length;
		if (size > 10 * SMALL && size > LARGEST_RATIO * packed) throw new TarTrap();
		yield chunk;
	}
}

/** What the library throws on a broken file is a plain `Error` without a code of the system; the unpacking's bears one of zlib's. */
function isAboutFile(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { name, code } = error as NodeJS.ErrnoException;
	return code === undefined ? name === "Error" : code.startsWith("Z_");
}
