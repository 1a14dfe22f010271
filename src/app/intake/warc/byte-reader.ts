/** Reads lines and counted bytes out of a stream of chunks, and knows where in the file it stands. */

import type { BrokenMember, MemberChunk } from "./gzip-members.js";

/** Thrown inside a record by a part of the file that is broken, or that ends before the record does. */
export class RecordBroken extends Error {}

export interface ByteReader {
	/** Offset in the file from which reading can be taken up at the place where it stands now; null at the end. */
	readonly place: () => Promise<number | null>;
	/** The next line without its end; null at the end of the file. What is longer than `longest` is cut off. */
	readonly line: (longest: number) => Promise<string | null>;
	/** @throws RecordBroken where fewer bytes are left. */
	readonly bytes: (length: number) => Promise<Buffer>;
	/** @throws RecordBroken where fewer bytes are left. */
	readonly skip: (length: number) => Promise<void>;
	/** After RecordBroken: goes on with what comes next. */
	readonly recover: () => void;
}

/** A reader of `chunks`. In a file packed record by record (`isPacked`) no record runs on into the next member. */
export function makeByteReader(
	chunks: AsyncIterator<MemberChunk | BrokenMember>,
	isPacked: boolean,
): ByteReader {
	let chunk: MemberChunk | null = null;
	let at = 0;
	let isInRecord = false;
	let isDone = false;

	/** Whether there is a byte to read. */
	async function ready(): Promise<boolean> {
		while (chunk === null || at >= chunk.bytes.length) {
			if (isDone) return false;
			const { value, done } = await chunks.next();
			if (done === true || value === undefined) {
				isDone = true;
				return false;
			}
			if (value.kind === "broken") {
				chunk = null;
				at = 0;
				throw new RecordBroken("the packed data is broken");
			}
			chunk = value;
			at = 0;
			if (isPacked && value.isStart && isInRecord) {
				isInRecord = false;
				throw new RecordBroken("the record ends before its time");
			}
		}
		return true;
	}

	async function take(
		length: number,
		use: (part: Buffer) => void,
	): Promise<void> {
		isInRecord = true;
		let left = length;
		while (left > 0) {
			if (!(await ready()) || chunk === null)
				throw new RecordBroken("the file ends within the record");
			const part = chunk.bytes.subarray(at, at + left);
			use(part);
			at += part.length;
			left -= part.length;
		}
		isInRecord = false;
	}

	return {
		place: async () =>
			!(await ready()) || chunk === null
				? null
				: isPacked
					? chunk.offset
					: chunk.offset + at,
		line: async (longest) => {
			const parts: Buffer[] = [];
			let size = 0;
			for (;;) {
				if (!(await ready()) || chunk === null)
					return size === 0 ? null : textOf(parts);
				const end = chunk.bytes.indexOf(10, at);
				const to = end < 0 ? chunk.bytes.length : end;
				if (size < longest)
					parts.push(
						chunk.bytes.subarray(at, Math.min(to, at + longest - size)),
					);
				size += to - at + 1;
				at = end < 0 ? to : to + 1;
				if (end >= 0) return textOf(parts);
			}
		},
		bytes: async (length) => {
			const parts: Buffer[] = [];
			await take(length, (part) => parts.push(part));
			return parts.length === 1 && parts[0] !== undefined
				? parts[0]
				: Buffer.concat(parts);
		},
		skip: (length) => take(length, () => {}),
		recover: () => {
			isInRecord = false;
		},
	};
}

function textOf(parts: readonly Buffer[]): string {
	return Buffer.concat(parts).toString("utf8").replace(/\r$/, "");
}
