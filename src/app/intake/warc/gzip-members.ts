/** The members of a gzip file one by one, with the place where each begins; a broken one is named and passed over. */

import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { piped } from "../piped.js";

/** Unpacked bytes of one member. */
export interface MemberChunk {
	readonly kind: "data";
	readonly bytes: Buffer;
	/** Offset of the member's first byte in the packed file. */
	readonly offset: number;
	/** Whether these are the member's first bytes. */
	readonly isStart: boolean;
}

export interface BrokenMember {
	readonly kind: "broken";
	readonly offset: number;
}

/** A member that is larger, packed or unpacked, is unpacked as a stream. */
const LARGEST_WINDOW = 16 * 1024 * 1024;
const LARGEST_MEMBER = 32 * 1024 * 1024;
const FEWEST_AHEAD = 64 * 1024;

/** `start` is the offset of the first byte of `source` in the file. */
export async function* gzipMembers(
	source: AsyncIterable<Buffer>,
	start: number,
): AsyncGenerator<MemberChunk | BrokenMember> {
	const window = makeWindow(source, start);
	for (;;) {
		await window.fill(FEWEST_AHEAD);
		if (window.bytes.length === 0) return;
		const offset = window.offset;
		const head = gzipHeaderLength(window.bytes);
		const member = head === null ? null : unpack(window.bytes, head);
		if (member !== null && member !== "partial" && member !== "large") {
			window.drop(member.consumed);
			yield { kind: "data", bytes: member.bytes, offset, isStart: true };
			continue;
		}
		const isMore =
			member === "partial" &&
			window.bytes.length < LARGEST_WINDOW &&
			(await window.fill(2 * window.bytes.length));
		if (isMore) continue;
		if (
			head !== null &&
			(member === "large" || (member === "partial" && !window.isAtEnd()))
		) {
			window.drop(head);
			yield* streamMember(window, offset);
			continue;
		}
		yield { kind: "broken", offset };
		await seekMember(window);
	}
}

/** A stretch of the packed file that moves along it. */
interface Window {
	readonly bytes: Buffer;
	readonly offset: number;
	/** Reads on until the window has this many bytes; false where the file ends before. */
	readonly fill: (length: number) => Promise<boolean>;
	readonly drop: (length: number) => void;
	/** Puts bytes back that were dropped last. */
	readonly restore: (dropped: Buffer) => void;
	readonly isAtEnd: () => boolean;
}

function makeWindow(source: AsyncIterable<Buffer>, start: number): Window {
	const chunks = source[Symbol.asyncIterator]();
	let bytes: Buffer = Buffer.alloc(0);
	let offset = start;
	let isDone = false;
	return {
		get bytes() {
			return bytes;
		},
		get offset() {
			return offset;
		},
		fill: async (length) => {
			const parts = [bytes];
			let size = bytes.length;
			while (size < length && !isDone) {
				const { value, done } = await chunks.next();
				isDone = done === true;
				if (value === undefined) continue;
				parts.push(value);
				size += value.length;
			}
			if (parts.length > 1) bytes = Buffer.concat(parts);
			return size >= length;
		},
		drop: (length) => {
			const dropped = Math.min(length, bytes.length);
			bytes = bytes.subarray(dropped);
			offset += dropped;
		},
		restore: (dropped) => {
			bytes = Buffer.concat([dropped, bytes]);
			offset -= dropped.length;
		},
		isAtEnd: () => isDone,
	};
}

interface Unpacked {
	readonly bytes: Buffer;
	/** Packed bytes of the member, head and check sum included. */
	readonly consumed: number;
}

/** The member at the window's start; "partial" where it is not whole there, "large" where it is no member to hold in memory, null where broken. */
function unpack(
	window: Buffer,
	head: number,
): Unpacked | "partial" | "large" | null {
	try {
		// With `info` the engine tells how many bytes it took; the types know of no `info`.
		const { buffer, engine } = inflateRawSync(window.subarray(head), {
			info: true,
			maxOutputLength: LARGEST_MEMBER,
		}) as unknown as {
			readonly buffer: Buffer;
			readonly engine: { readonly bytesWritten: number };
		};
		const end = head + engine.bytesWritten;
		if (window.length < end + 8) return "partial";
		return crc32(buffer) === window.readUInt32LE(end)
			? { bytes: buffer, consumed: end + 8 }
			: null;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "Z_BUF_ERROR") return "partial";
		if (code === "ERR_BUFFER_TOO_LARGE") return "large";
		if (code?.startsWith("Z_")) return null;
		throw error;
	}
}

/** Bytes of a gzip header (RFC 1952); null where there is none at the window's start. */
export function gzipHeaderLength(bytes: Buffer): number | null {
	if (bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b) return null;
	const flags = bytes[3] ?? 0;
	let at = 10;
	if (flags & 4) at += 2 + bytes.readUInt16LE(at);
	for (const flag of [8, 16])
		if (flags & flag) {
			const end = bytes.indexOf(0, at);
			if (end < 0) return null;
			at = end + 1;
		}
	if (flags & 2) at += 2;
	return at < bytes.length ? at : null;
}

/** Unpacks a member too large to hold; what the engine was given and did not take goes back to the window. */
async function* streamMember(
	window: Window,
	offset: number,
): AsyncGenerator<MemberChunk | BrokenMember> {
	const inflate = createInflateRaw();
	const given: Buffer[] = [];
	let size = 0;
	async function* pieces(): AsyncGenerator<Buffer> {
		while (await window.fill(1)) {
			const piece = window.bytes.subarray(0, FEWEST_AHEAD);
			window.drop(piece.length);
			given.push(piece);
			if (given.length > MOST_AHEAD) given.shift();
			size += piece.length;
			yield piece;
		}
	}
	let isStart = true;
	try {
		const unpacked: AsyncIterable<Buffer> = piped(pieces(), inflate);
		for await (const bytes of unpacked) {
			yield { kind: "data", bytes, offset, isStart };
			isStart = false;
		}
	} catch (error) {
		if (!(error as NodeJS.ErrnoException).code?.startsWith("Z_")) throw error;
		yield { kind: "broken", offset };
		window.restore(Buffer.concat(given).subarray(1));
		await seekMember(window);
		return;
	}
	const left = size - inflate.bytesWritten;
	window.restore(
		left === 0 ? Buffer.alloc(0) : Buffer.concat(given).subarray(-left),
	);
	await window.fill(8);
	window.drop(8);
}

/** Pieces that streams may hold between the window and the engine. */
const MOST_AHEAD = 64;

/** Moves the window to the next place that looks like the head of a member. */
async function seekMember(window: Window): Promise<void> {
	window.drop(1);
	for (;;) {
		const at = window.bytes.indexOf(MAGIC);
		if (at >= 0) {
			window.drop(at);
			return;
		}
		window.drop(Math.max(0, window.bytes.length - MAGIC.length));
		if (!(await window.fill(FEWEST_AHEAD)) && window.bytes.indexOf(MAGIC) < 0) {
			window.drop(window.bytes.length);
			return;
		}
	}
}

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
