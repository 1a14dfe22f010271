/** The records of a web archive (ISO 28500) one after another; what is broken is named, and reading goes on behind it. */

import { type ByteReader, RecordBroken } from "./byte-reader.js";

/** A record that was asked for. */
export interface WarcRecord {
	readonly kind: "record";
	/** Field names small. */
	readonly fields: ReadonlyMap<string, string>;
	readonly content: Buffer;
	/** Offset in the file from which it can be read again. */
	readonly offset: number;
}

/** A record that is not read: broken, or larger than is asked for. */
export interface WarcSkip {
	readonly kind: "broken" | "large";
	readonly fields: ReadonlyMap<string, string>;
	readonly offset: number;
	/** Bytes of its content; 0 where they are not known. */
	readonly size: number;
}

export interface RecordWish {
	/** Whether the content of a record with these fields is wanted. */
	readonly isWanted: (fields: ReadonlyMap<string, string>) => boolean;
	readonly largest: number;
	/** Where the file ends: no record that states to be longer is believed and all behind it skipped. Null where that is not known. */
	readonly end: number | null;
}

const LONGEST_LINE = 16_000;
const MOST_FIELDS = 200;
const VERSION = /^WARC\/1\.\d/;

/** Records that are wanted, in file order. */
export async function* warcRecords(
	reader: ByteReader,
	wish: RecordWish,
): AsyncGenerator<WarcRecord | WarcSkip> {
	let offset = 0;
	let isLost = false;
	let fields: ReadonlyMap<string, string> = new Map();
	for (;;) {
		try {
			const place = await reader.place();
			if (place === null) return;
			const line = await reader.line(LONGEST_LINE);
			if (line === null) return;
			if (!VERSION.test(line)) {
				// Records are parted by blank lines; anything else belongs to one whose length is wrong, told of once.
				if (line.trim() !== "" && !isLost) {
					isLost = true;
					yield { kind: "broken", fields, offset: place, size: 0 };
				}
				continue;
			}
			isLost = false;
			offset = place;
			fields = new Map();
			fields = await readFields(reader);
			const size = Number(fields.get("content-length") ?? Number.NaN);
			if (!Number.isSafeInteger(size) || size < 0)
				throw new RecordBroken("no length");
			if (wish.end !== null && offset + size > wish.end)
				throw new RecordBroken("longer than the file");
			if (!wish.isWanted(fields)) await reader.skip(size);
			else if (size > wish.largest) {
				await reader.skip(size);
				yield { kind: "large", fields, offset, size };
			} else {
				const content = await reader.bytes(size);
				yield { kind: "record", fields, content, offset };
			}
		} catch (error) {
			if (!(error instanceof RecordBroken)) throw error;
			reader.recover();
			if (!isLost) yield { kind: "broken", fields, offset, size: 0 };
			isLost = true;
		}
	}
}

async function readFields(
	reader: ByteReader,
): Promise<ReadonlyMap<string, string>> {
	const fields = new Map<string, string>();
	for (let count = 0; count < MOST_FIELDS; count++) {
		const line = await reader.line(LONGEST_LINE);
		if (line === null || line === "") return fields;
		const colon = line.indexOf(":");
		if (colon > 0)
			fields.set(
				line.slice(0, colon).trim().toLowerCase(),
				line.slice(colon + 1).trim(),
			);
	}
	throw new RecordBroken("more fields than a record has");
}
