/** A JSON Lines file → its lines as documents, read as a stream. */

import { makeUnread } from "../../documents/unread.js";
import { type ColumnMapping, entryOfRow } from "./column-mapping.js";
import type { Entry, UnreadEntry } from "./entry.js";

const LONGEST_LINE = 24_000_000;

/** The lines from the one marked `from` on; the first is 1. A line that is no JSON object is refused, and the next is read. */
export async function* lineEntries(
	bytes: AsyncIterable<Buffer>,
	{
		columns = {},
		from = null,
	}: { readonly columns?: ColumnMapping; readonly from?: string | null },
): AsyncGenerator<Entry | UnreadEntry> {
	let count = 0;
	for await (const line of linesOf(bytes)) {
		count++;
		if (count < Number(from ?? 0) || line?.trim() === "") continue;
		const mark = String(count);
		const object = line === null ? null : objectIn(line);
		yield object === null
			? {
					kind: "unread",
					name: `line ${mark}`,
					mark,
					unread: makeUnread("broken-file", { format: "JSON Lines" }),
				}
			: entryOfRow((name) => fieldIn(object, name), columns, mark);
	}
}

/** Null for a line longer than any document. */
async function* linesOf(
	bytes: AsyncIterable<Buffer>,
): AsyncGenerator<string | null> {
	let parts: Buffer[] = [];
	let size = 0;
	const take = (): string | null => {
		const line =
			size > LONGEST_LINE ? null : Buffer.concat(parts).toString("utf8");
		parts = [];
		size = 0;
		return line;
	};
	for await (const chunk of bytes) {
		let at = 0;
		for (
			let end = chunk.indexOf(10, at);
			end >= 0;
			end = chunk.indexOf(10, at)
		) {
			size += end - at;
			if (size <= LONGEST_LINE) parts.push(chunk.subarray(at, end));
			yield take();
			at = end + 1;
		}
		size += chunk.length - at;
		if (size <= LONGEST_LINE) parts.push(chunk.subarray(at));
		else parts = [];
	}
	if (size > 0) yield take();
}

type JsonObject = Readonly<Record<string, unknown>>;

function objectIn(line: string): JsonObject | null {
	try {
		const value: unknown = JSON.parse(line);
		return isObject(value) ? value : null;
	} catch {
		return null;
	}
}

function isObject(value: unknown): value is JsonObject {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}

function fieldIn(object: JsonObject, name: string): string | null {
	let value: unknown = object;
	for (const part of name.split(".")) {
		if (!isObject(value)) return null;
		const holder: JsonObject = value;
		const key = Object.keys(holder).find(
			(candidate) => candidate.toLowerCase() === part.toLowerCase(),
		);
		value = key === undefined ? null : holder[key];
	}
	return typeof value === "string"
		? value
		: typeof value === "number"
			? String(value)
			: null;
}
