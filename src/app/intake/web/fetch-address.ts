/** Fetches one address: no cookies, no scripts, nothing that the page refers to; bounded in time, size and redirects. */

import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { type Dispatcher, request } from "undici";
import { LARGEST_INPUT } from "../../../documents/decode-text.js";
import { makeUnread, type Unread } from "../../../documents/unread.js";
import { NOT_PUBLIC, type Reach } from "./guarded-agent.js";
import { isPublicAddress } from "./is-public-address.js";

/** What a server told of a page's version, to be asked again with. */
export interface PageVersion {
	readonly etag: string | null;
	/** As the server wrote it. */
	readonly modified: string | null;
}

export interface FetchedPage extends PageVersion {
	readonly kind: "page";
	/** The address after redirects. */
	readonly address: string;
	readonly bytes: Uint8Array;
	readonly mediaType: string | null;
}

/** `later` is a server that asks to wait: seconds, null where it does not say how many. */
export type Fetched =
	| FetchedPage
	| { readonly kind: "unchanged" }
	| {
			readonly kind: "later";
			readonly seconds: number | null;
			readonly unread: Unread;
	  }
	| Unread;

export interface Fetching {
	readonly agent: Dispatcher;
	readonly reach: Reach;
	/** The version known already: the page is not sent again while it stands. */
	readonly known?: PageVersion;
}

const MOST_REDIRECTS = 5;
const WHOLE_MS = 60_000;
/** Servers are told who asks, and robots.txt is read under this name. */
export const AGENT_NAME = "travaux";

/** The page at the address; trouble of the network comes back as a value. */
export async function fetchAddress(
	address: string,
	fetching: Fetching,
): Promise<Fetched> {
	const signal = AbortSignal.timeout(WHOLE_MS);
	let next = address;
	for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
		const refusal = refusalOfAddress(next, fetching.reach);
		if (refusal !== null) return refusal;
		const answer = await ask(next, fetching, signal);
		if (answer.kind !== "redirect") return answer;
		next = answer.to;
	}
	return makeUnread("too-many-redirects", { limit: MOST_REDIRECTS });
}

/** Why an address is not asked at all; null where it is. */
function refusalOfAddress(address: string, reach: Reach): Unread | null {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url === null || !/^https?:$/.test(url.protocol))
		return makeUnread("not-web", { address });
	const host = url.hostname.replace(/^\[|\]$/g, "");
	// Names are looked up, and judged, when they are connected to.
	const isIp = /^[\d.]+$/.test(host) || host.includes(":");
	return reach === "public" && isIp && !isPublicAddress(host)
		? makeUnread("not-public", { host })
		: null;
}

async function ask(
	address: string,
	{ agent, known }: Fetching,
	signal: AbortSignal,
): Promise<Fetched | { readonly kind: "redirect"; readonly to: string }> {
	try {
		const { statusCode, headers, body } = await request(address, {
			dispatcher: agent,
			signal,
			headers: requestHeaders(known),
		});
		const read = (name: string): string | null => {
			const value = headers[name];
			return (Array.isArray(value) ? value[0] : value) ?? null;
		};
		const to = read("location");
		if (statusCode !== 200) await body.dump({ limit: 64 * 1024 });
		if (statusCode === 304) return { kind: "unchanged" };
		if (statusCode >= 300 && statusCode < 400 && to !== null)
			return URL.canParse(to, address)
				? { kind: "redirect", to: new URL(to, address).href }
				: makeUnread("not-web", { address: to });
		const refused = makeUnread("not-served", { status: statusCode });
		if (statusCode === 429 || statusCode === 503)
			return {
				kind: "later",
				seconds: secondsOf(read("retry-after")),
				unread: refused,
			};
		if (statusCode !== 200) return refused;
		const packed = await collect(body);
		const bytes =
			packed === null ? null : await unpack(packed, read("content-encoding"));
		if (bytes === null)
			return makeUnread("too-large", {
				megabytes: `more than ${LARGEST_INPUT / 1_000_000}`,
				limit: LARGEST_INPUT / 1_000_000,
			});
		return {
			kind: "page",
			address,
			bytes,
			mediaType: read("content-type"),
			etag: read("etag"),
			modified: read("last-modified"),
		};
	} catch (error) {
		return troubleOf(error, address);
	}
}

function requestHeaders(known?: PageVersion): Record<string, string> {
	return {
		"user-agent": AGENT_NAME,
		accept: "text/html, application/xhtml+xml, */*;q=0.5",
		"accept-encoding": "gzip, deflate, br",
		...(known?.etag != null ? { "if-none-match": known.etag } : {}),
		...(known?.modified != null ? { "if-modified-since": known.modified } : {}),
	};
}

/** Null where there is more than is read. */
async function collect(
	body: AsyncIterable<Uint8Array>,
): Promise<Uint8Array | null> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > LARGEST_INPUT) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

const UNPACKERS = {
	gzip: promisify(gunzip),
	deflate: promisify(inflate),
	br: promisify(brotliDecompress),
} as const;

/** Null where it unpacks to more than is read. */
async function unpack(
	packed: Uint8Array,
	encoding: string | null,
): Promise<Uint8Array | null> {
	const unpacker =
		encoding === "gzip" || encoding === "deflate" || encoding === "br"
			? UNPACKERS[encoding]
			: null;
	if (unpacker === null) return packed;
	try {
		return await unpacker(packed, { maxOutputLength: LARGEST_INPUT });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
			return null;
		throw error;
	}
}

/** `Retry-After` in seconds; null where it is missing or a date, which our clock need not share. */
function secondsOf(retryAfter: string | null): number | null {
	return retryAfter !== null && /^\d{1,6}$/.test(retryAfter)
		? Number(retryAfter)
		: null;
}

/** What the network throws has a code; anything else is a fault of ours. */
function troubleOf(error: unknown, address: string): Unread {
	const { name, code, cause } = error as NodeJS.ErrnoException;
	const inner = (cause as NodeJS.ErrnoException | undefined)?.code;
	if (code === NOT_PUBLIC || inner === NOT_PUBLIC)
		return makeUnread("not-public", { host: new URL(address).hostname });
	if (name === "TimeoutError") return makeUnread("no-answer", { error: name });
	if (code === undefined) throw error;
	return makeUnread("no-answer", { error: code });
}
