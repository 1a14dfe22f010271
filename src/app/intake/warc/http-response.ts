/** An HTTP response as a web archive keeps it → its page, unpacked. */

import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { LARGEST_INPUT } from "../../../documents/decode-text.js";

export interface HttpResponse {
	readonly status: number;
	/** Without parameters, small; null where the server gave none. */
	readonly mediaType: string | null;
	readonly body: Buffer;
}

const HEAD_END = Buffer.from("\r\n\r\n");
const LONGEST_HEAD = 100_000;

/** Null where the bytes are no HTTP response, or its body does not keep to what its head says or unpacks to more than is read. */
export function readHttpResponse(bytes: Buffer): HttpResponse | null {
	const end = bytes.indexOf(HEAD_END);
	if (end < 0 || end > LONGEST_HEAD) return null;
	const [first = "", ...lines] = bytes
		.subarray(0, end)
		.toString("latin1")
		.split("\r\n");
	const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1];
	if (status === undefined) return null;
	const field = (name: string): string =>
		lines
			.find((line) => line.toLowerCase().startsWith(`${name}:`))
			?.slice(name.length + 1)
			.trim()
			.toLowerCase() ?? "";
	const mediaType = field("content-type").split(";")[0]?.trim() ?? "";
	const raw = bytes.subarray(end + 4);
	const body = field("transfer-encoding") === "chunked" ? joinChunks(raw) : raw;
	const unpacked = unpackBody(body, field("content-encoding"));
	return unpacked === null
		? null
		: {
				status: Number(status),
				mediaType: mediaType === "" ? null : mediaType,
				body: unpacked,
			};
}

/** Archives often keep the chunks' head and no chunks: then the body is as it is. */
function joinChunks(bytes: Buffer): Buffer {
	const parts: Buffer[] = [];
	let at = 0;
	while (at < bytes.length) {
		const end = bytes.indexOf("\r\n", at);
		const written = end < 0 ? "" : bytes.subarray(at, end).toString("latin1");
		const size = /^([\da-f]{1,7})\s*(?:;|$)/i.exec(written)?.[1];
		if (size === undefined) return bytes;
		const length = Number.parseInt(size, 16);
		if (length === 0) break;
		parts.push(bytes.subarray(end + 2, end + 2 + length));
		at = end + 2 + length + 2;
	}
	return Buffer.concat(parts);
}

function unpackBody(body: Buffer, encoding: string): Buffer | null {
	const limit = { maxOutputLength: LARGEST_INPUT };
	try {
		switch (encoding) {
			case "gzip":
			case "x-gzip":
				// Some archives keep the page unpacked under the head of the packed one.
				return body[0] === 0x1f ? gunzipSync(body, limit) : body;
			case "deflate":
				return inflateSync(body, limit);
			case "br":
				return brotliDecompressSync(body, limit);
			default:
				return body;
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === undefined) throw error;
		return null;
	}
}
