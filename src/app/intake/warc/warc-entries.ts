/** A web archive → its pages: responses that hold HTML, one after another, in memory that does not grow with the archive. */

import { LARGEST_INPUT } from "../../../documents/decode-text.js";
import { makeUnread } from "../../../documents/unread.js";
import { type Entry, makeEntry, type UnreadEntry } from "../entry.js";
import { refusalOfSize } from "../limits.js";
import { makeByteReader } from "./byte-reader.js";
import { gzipMembers, type MemberChunk } from "./gzip-members.js";
import { readHttpResponse } from "./http-response.js";
import { type WarcRecord, warcRecords } from "./warc-records.js";

/** The bytes of an archive. */
export interface ArchiveStream {
	readonly bytes: AsyncIterable<Buffer>;
	/** Whether they are packed with gzip. */
	readonly isPacked: boolean;
	/** How many bytes the archive has as it lies on disk; null where that is not known. */
	readonly size: number | null;
}

/** The head of a response takes some bytes more than the page in it. */
const LARGEST_HEAD = 200_000;
const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/** The pages from the record at offset `from` on, where `bytes` begin. Redirects, errors, pictures and scripts are passed over. */
export async function* warcEntries(
	{ bytes, isPacked, size }: ArchiveStream,
	from: number,
): AsyncGenerator<Entry | UnreadEntry> {
	const chunks = isPacked ? gzipMembers(bytes, from) : plainChunks(bytes, from);
	const records = warcRecords(makeByteReader(chunks, isPacked), {
		isWanted: mayBePage,
		largest: LARGEST_INPUT + LARGEST_HEAD,
		end: isPacked ? null : size,
	});
	for await (const record of records) {
		const mark = String(record.offset);
		const name =
			record.fields.get("warc-target-uri")?.replace(/^<|>$/g, "") ??
			`record at ${mark}`;
		if (record.kind === "broken")
			yield unread(
				name,
				mark,
				makeUnread("broken-record", { offset: record.offset }),
			);
		else if (record.kind === "large") {
			const refusal = refusalOfSize(record.size, null);
			if (refusal !== null) yield unread(name, mark, refusal);
		} else if (record.kind === "record") {
			const page = pageOf(record, name, mark);
			if (page !== null) yield page;
		}
	}
}

async function* plainChunks(
	bytes: AsyncIterable<Buffer>,
	from: number,
): AsyncGenerator<MemberChunk> {
	let offset = from;
	for await (const chunk of bytes) {
		yield { kind: "data", bytes: chunk, offset, isStart: false };
		offset += chunk.length;
	}
}

/** What a record's own fields leave open is told by the response in it. */
function mayBePage(fields: ReadonlyMap<string, string>): boolean {
	const type = fields.get("warc-type");
	const content = (fields.get("content-type") ?? "").toLowerCase();
	return type === "response"
		? /^application\/http/.test(content)
		: type === "resource" && /^(?:text\/html|application\/xhtml)/.test(content);
}

function pageOf(
	{ fields, content, offset }: WarcRecord,
	name: string,
	mark: string,
): Entry | UnreadEntry | null {
	const known = {
		name,
		mark,
		address: /^https?:/.test(name) ? name : null,
		fetched: fields.get("warc-date") ?? null,
	};
	if (fields.get("warc-type") === "resource")
		return makeEntry({ ...known, bytes: content, mediaType: "text/html" });
	const response = readHttpResponse(content);
	if (response === null)
		return unread(name, mark, makeUnread("broken-record", { offset }));
	const { status, mediaType, body } = response;
	return status === 200 && HTML.test(mediaType ?? "") && body.length > 0
		? makeEntry({ ...known, bytes: body, mediaType })
		: null;
}

function unread(
	name: string,
	mark: string,
	reason: UnreadEntry["unread"],
): UnreadEntry {
	return { kind: "unread", name, mark, unread: reason };
}
