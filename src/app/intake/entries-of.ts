/** A path → its documents: one of a plain file, many of an archive or a table, read as a stream. */

import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { readInput } from "../read-input.js";
import { archiveKind } from "./archive-kind.js";
import type { ColumnMapping } from "./column-mapping.js";
import { type Entry, makeEntry, type UnreadEntry } from "./entry.js";
import { lineEntries } from "./line-entries.js";
import { tableEntries } from "./table-entries.js";
import { tarEntries } from "./tar-entries.js";
import { warcEntries } from "./warc/warc-entries.js";
import { zipEntries } from "./zip-entries.js";

export interface EntryOptions {
	/** A mark of an earlier run: entries before it are passed over. */
	readonly from?: string | null;
	/** Which column of a table holds what; by their usual names where nothing is said. */
	readonly columns?: ColumnMapping;
	/** Told how many bytes of the file have been read so far, and how many it has. */
	readonly onProgress?: (read: number, total: number) => void;
}

/**
 * The documents in the file at `path`, or in standard input for "-", in their order. A part that cannot be read comes as such, and
 * the others follow. Memory does not grow with an archive.
 */
export async function* entriesOf(
	path: string,
	options: EntryOptions = {},
): AsyncGenerator<Entry | UnreadEntry> {
	const kind = path === "-" ? null : await archiveKind(path);
	switch (kind) {
		case null:
			yield await oneEntry(path);
			return;
		case "zip":
			yield* zipEntries(path, options);
			return;
		case "warc":
		case "warc.gz":
			yield* warcEntries(
				{
					// A web archive is taken up where a record begins, without reading what stands before.
					bytes: await stream(path, options, Number(options.from ?? 0)),
					isPacked: kind === "warc.gz",
					size: (await stat(path)).size,
				},
				Number(options.from ?? 0),
			);
			return;
		case "tar":
		case "tar.gz":
			yield* tarEntries(
				{ bytes: await stream(path, options, 0), isPacked: kind === "tar.gz" },
				options,
			);
			return;
		case "csv":
		case "tsv":
			yield* tableEntries(await stream(path, options, 0), {
				...options,
				delimiter: kind === "tsv" ? "\t" : ",",
			});
			return;
		case "jsonl":
			yield* lineEntries(await stream(path, options, 0), options);
	}
}

async function oneEntry(path: string): Promise<Entry | UnreadEntry> {
	const input = await readInput(path);
	return input.kind === "unread"
		? { kind: "unread", name: path, mark: "0", unread: input }
		: makeEntry({ name: input.name, bytes: input.bytes, mark: "0" });
}

async function stream(
	path: string,
	{ onProgress }: EntryOptions,
	start: number,
): Promise<AsyncIterable<Buffer>> {
	const file = await open(path, "r");
	const { size } = await file.stat();
	await file.close();
	const chunks: AsyncIterable<Buffer> = createReadStream(path, {
		start,
		highWaterMark: 256 * 1024,
	});
	return onProgress === undefined
		? chunks
		: counted(chunks, start, (read) => onProgress(read, size));
}

async function* counted(
	chunks: AsyncIterable<Buffer>,
	start: number,
	report: (read: number) => void,
): AsyncGenerator<Buffer> {
	let read = start;
	for await (const chunk of chunks) {
		yield chunk;
		read += chunk.length;
		report(read);
	}
}
