/** Fetches the bytes of one input: a file, or standard input for "-". */

import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { LARGEST_INPUT } from "../documents/decode-text.js";
import { makeUnread, type Unread } from "../documents/unread.js";

/** The bytes of an input. */
export interface Input {
	readonly kind: "input";
	/** SHA-256 of the bytes, in hexadecimal. */
	readonly id: string;
	/** The path as given; "standard input" for "-". */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/**
 * The bytes of the file at `path`, or of `standardInput` where the path is "-". What is too large is not read to its end. Expected
 * trouble (no such file, a folder, no access) comes back as a value.
 */
export async function readInput(
	path: string,
	standardInput: Readable = process.stdin,
): Promise<Input | Unread> {
	if (path === "-") return readStream(standardInput);
	try {
		return await readFile(path);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === "ENOENT" || code === "ENOTDIR")
			return makeUnread("missing-file");
		if (code === "EISDIR") return makeUnread("is-folder");
		if (code === undefined) throw error;
		return makeUnread("no-access", { error: code });
	}
}

async function readFile(path: string): Promise<Input | Unread> {
	const file = await open(path, "r");
	try {
		const stat = await file.stat();
		if (stat.isDirectory()) return makeUnread("is-folder");
		if (stat.size > LARGEST_INPUT) return tooLarge(stat.size);
		// A pipe or a device has no size of its own.
		if (!stat.isFile())
			return await collect(file.createReadStream({ autoClose: false }), path);
		return makeInput(path, await file.readFile());
	} finally {
		await file.close();
	}
}

function readStream(stream: Readable): Promise<Input | Unread> {
	return collect(stream, "standard input");
}

async function collect(
	stream: Readable,
	name: string,
): Promise<Input | Unread> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream) {
		const bytes = Buffer.from(chunk);
		size += bytes.length;
		if (size > LARGEST_INPUT) return tooLarge(size);
		chunks.push(bytes);
	}
	return makeInput(name, Buffer.concat(chunks));
}

function makeInput(name: string, bytes: Uint8Array): Input {
	return {
		kind: "input",
		id: createHash("sha256").update(bytes).digest("hex"),
		name,
		bytes,
	};
}

function tooLarge(size: number): Unread {
	const megabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10;
	return makeUnread("too-large", {
		megabytes: megabytes(size),
		limit: megabytes(LARGEST_INPUT),
	});
}
