/** Tells archives and tables from single documents, by their first bytes and, where bytes cannot say, by their name. */

import { open } from "node:fs/promises";
import { constants, inflateRawSync } from "node:zlib";
import { gzipHeaderLength } from "./warc/gzip-members.js";

/** The archives and tables that are read. */
export type ArchiveKind =
	| "zip"
	| "warc"
	| "warc.gz"
	| "tar"
	| "tar.gz"
	| "csv"
	| "tsv"
	| "jsonl";

const HEAD = 64 * 1024;
/** Office files are ZIP files too: one of these stands early in them. */
const OFFICE =
	/mimetypeapplication\/(?:vnd\.oasis|epub)|\[Content_Types\]\.xml|word\/|_rels\/\.rels/;

/** The kind of the file at `path`; null for a single document, and for what cannot be opened, which its reader will tell. */
export async function archiveKind(path: string): Promise<ArchiveKind | null> {
	const head = await readHead(path);
	if (head === null) return null;
	if (head.subarray(0, 2).toString("latin1") === "PK")
		return OFFICE.test(head.toString("latin1")) ? null : "zip";
	if (head[0] === 0x1f && head[1] === 0x8b) {
		const inner = unpackedHead(head);
		if (isWarc(inner)) return "warc.gz";
		return isTar(inner) ? "tar.gz" : null;
	}
	if (isWarc(head)) return "warc";
	if (isTar(head)) return "tar";
	const extension = /\.(csv|tsv|jsonl|ndjson)$/i.exec(path)?.[1]?.toLowerCase();
	if (extension === "ndjson") return "jsonl";
	return extension === "csv" || extension === "tsv" || extension === "jsonl"
		? extension
		: null;
}

/** Null where there is no such file, or none that can be opened. */
async function readHead(path: string): Promise<Buffer | null> {
	try {
		const file = await open(path, "r");
		try {
			if (!(await file.stat()).isFile()) return null;
			const { buffer, bytesRead } = await file.read(
				Buffer.alloc(HEAD),
				0,
				HEAD,
				0,
			);
			return buffer.subarray(0, bytesRead);
		} finally {
			await file.close();
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === undefined) throw error;
		return null;
	}
}

/** Enough of a packed file to know it by; what is broken behind it is told when it is read. */
const PACKED_HEAD = 2048;

/** Empty where the head cannot be unpacked. */
function unpackedHead(head: Buffer): Buffer {
	const start = gzipHeaderLength(head);
	if (start === null) return Buffer.alloc(0);
	try {
		return inflateRawSync(head.subarray(start, start + PACKED_HEAD), {
			finishFlush: constants.Z_SYNC_FLUSH,
		});
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === undefined) throw error;
		return Buffer.alloc(0);
	}
}

function isWarc(head: Buffer): boolean {
	return /^WARC\/1\.\d/.test(head.subarray(0, 8).toString("latin1"));
}

function isTar(head: Buffer): boolean {
	return head.subarray(257, 262).toString("latin1") === "ustar";
}
