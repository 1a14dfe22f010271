/** Whom a server before the desk has signed in, by its own means: believed only from an address that was named. */

import type { Context } from "hono";
import ipaddr from "ipaddr.js";
import { clientAddress } from "./client-address.js";

export interface TrustedProxy {
	/** The header in which it names the person: "X-Forwarded-User". */
	readonly header: string;
	/** Its address, or a block of addresses: "10.0.0.5", "10.0.0.0/28". */
	readonly address: string;
}

/** The name that the proxy gives; null where the request does not come from it, or names nobody. */
export function nameFromProxy(
	context: Context,
	{ header, address }: TrustedProxy,
): string | null {
	const client = clientAddress(context);
	if (client === null || !isWithin(client, address)) return null;
	return context.req.header(header)?.trim() || null;
}

/** Whether this is an address or a block of addresses. */
export function isAddressBlock(text: string): boolean {
	return ipaddr.isValid(text) || ipaddr.isValidCIDR(text);
}

function isWithin(client: string, block: string): boolean {
	const parsed = ipaddr.process(client);
	if (!block.includes("/"))
		return parsed.toString() === ipaddr.process(block).toString();
	const [network, bits] = ipaddr.parseCIDR(block);
	return parsed.kind() === network.kind() && parsed.match(network, bits);
}
