/** Connections that are made only to addresses of the open network, whatever a name is said to stand for. */

import { type LookupAddress, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import { isPublicAddress } from "./is-public-address.js";

/** Which addresses may be connected to: `any` includes those of this machine and its neighbourhood. */
export type Reach = "public" | "any";

/** The code of the error for a name that stands for an address that is not to be reached. */
export const NOT_PUBLIC = "ENOTPUBLIC";

const CONNECT_MS = 10_000;
const HEADERS_MS = 20_000;
const BODY_MS = 30_000;

/**
 * An agent to fetch with; `close` it. The address that is checked is the one that is connected to, so that a name whose answer
 * changes in between leads nowhere else.
 */
export function makeAgent(reach: Reach): Agent {
	return new Agent({
		connect: {
			timeout: CONNECT_MS,
			...(reach === "public" ? { lookup: publicLookup } : {}),
		},
		headersTimeout: HEADERS_MS,
		bodyTimeout: BODY_MS,
		maxHeaderSize: 64 * 1024,
		connections: 1,
	});
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
	lookup(hostname, { ...options, all: true }, (error, found) => {
		const addresses: readonly LookupAddress[] = found ?? [];
		const open = addresses.filter(({ address }) => isPublicAddress(address));
		const [first] = open;
		if (error !== null) callback(error, "", 0);
		else if (first === undefined)
			callback(
				Object.assign(new Error(`${hostname} is no public address`), {
					code: NOT_PUBLIC,
				}),
				"",
				0,
			);
		else if (options.all) callback(null, [...open]);
		else callback(null, first.address, first.family);
	});
};
