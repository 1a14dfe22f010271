/** A ZIP archive of documents, or a web archive packed as WACZ → its documents, member by member. */

import type { Readable } from "node:stream";
import { type Entry as Member, openPromise, type ZipFile } from "yauzl";
import { makeUnread, type Unread } from "../../documents/unread.js";
import { type Entry, makeEntry, type UnreadEntry } from "./entry.js";
import { isHidden, MOST_MEMBERS, refusalOfSize } from "./limits.js";
import { warcEntries } from "./warc/warc-entries.js";

/** Where the web archives of a WACZ file stand. */
const WEB_ARCHIVE = /^archive\/[^/]+\.warc(\.gz)?$/;

/**
 * The documents of the archive from the member marked `from` on: a number of a member, in a WACZ file with the offset of a record
 * behind a colon.
 */
export async function* zipEntries(
	path: string,
	{ from = null }: { readonly from?: string | null },
): AsyncGenerator<Entry | UnreadEntry> {
	const [member = "0", offset = "0"] = (from ?? "0").split(":");
	let zip: ZipFile;
	try {
		zip = await openPromise(path, { lazyEntries: true, autoClose: false });
	} catch (error) {
		if (!isAboutFile(error)) throw error;
		yield unread(path, "0", makeUnread("broken-file", { format: "ZIP" }));
		return;
	}
	try {
		if (zip.entryCount > MOST_MEMBERS) {
			yield unread(path, "0", makeUnread("unpacks-too-large"));
			return;
		}
		let count = 0;
		for await (const entry of zip.eachEntry()) {
			const mark = String(count++);
			if (Number(mark) < Number(member)) continue;
			if (entry.fileName.endsWith("/") || isHidden(entry.fileName)) continue;
			const start = mark === member ? Number(offset) : 0;
			yield* entriesOfMember(zip, entry, { mark, start });
		}
	} catch (error) {
		if (!isAboutFile(error)) throw error;
		yield unread(path, "0", makeUnread("broken-file", { format: "ZIP" }));
	} finally {
		zip.close();
	}
}

async function* entriesOfMember(
	zip: ZipFile,
	member: Member,
	{ mark, start }: { readonly mark: string; readonly start: number },
): AsyncGenerator<Entry | UnreadEntry> {
	const { fileName: name, uncompressedSize, compressedSize } = member;
	const archive = WEB_ARCHIVE.exec(name);
	const refusal =
		archive === null ? refusalOfSize(uncompressedSize, compressedSize) : null;
	if (refusal !== null) {
		yield unread(name, mark, refusal);
		return;
	}
	try {
		const bytes = await zip.openReadStreamPromise(member);
		if (archive === null) {
			yield makeEntry({ name, mark, bytes: await collect(bytes) });
			return;
		}
		const pages = warcEntries(
			{
				bytes: skip(bytes, start),
				isPacked: archive[1] !== undefined,
				size: uncompressedSize,
			},
			start,
		);
		for await (const page of pages)
			yield { ...page, mark: `${mark}:${page.mark}` };
	} catch (error) {
		if (!isAboutFile(error)) throw error;
		yield unread(name, mark, makeUnread("broken-file", { format: "ZIP" }));
	}
}

async function collect(bytes: Readable): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of bytes) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

/** The rest of a stream behind its first `count` bytes. */
async function* skip(bytes: Readable, count: number): AsyncGenerator<Buffer> {
	let left = count;
	for await (const part of bytes) {
		const chunk = part as Buffer;
		if (left < chunk.length) yield chunk.subarray(left);
		left = Math.max(0, left - chunk.length);
	}
}

/** What the library and the unpacking throw on a broken file bears no code of the system, or one of zlib's. */
function isAboutFile(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code } = error as NodeJS.ErrnoException;
	return code === undefined || code.startsWith("Z_");
}

function unread(name: string, mark: string, reason: Unread): UnreadEntry {
	return { kind: "unread", name, mark, unread: reason };
}
