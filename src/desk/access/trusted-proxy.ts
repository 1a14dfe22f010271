/** A server before the desk, known by its address: what it says of its clients is believed, and from nobody else. */

import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import ipaddr from "ipaddr.js";

export interface TrustedProxy {
	/** Its address, or a block of addresses: "10.0.0.5", "10.0.0.0/28". */
	readonly address: string;
	/** The header in which it names who has signed in with it: "X-Forwarded-User"; null where it does not. */
	readonly header: string | null;
}

/** Whether this is an address or a block of addresses. */
export function isAddressBlock(text: string): boolean {
	return ipaddr.isValid(text) || ipaddr.isValidCIDR(text);
}

/** The name that the proxy gives; null where the request does not come from it, or names nobody. */
export function nameFromProxy(
	context: Context,
	proxy: TrustedProxy | null,
): string | null {
	if (proxy?.header == null || !isFrom(context, proxy)) return null;
	return context.req.header(proxy.header)?.trim() || null;
}

/**
 * Where a request comes from: the other end of its connection, or whom the proxy speaks for. An IPv4 address in its own form however it
 * came; null where there is no connection any more.
 */
export function clientAddress(
	context: Context,
	proxy: TrustedProxy | null,
): string | null {
	const address = connectionAddress(context);
	if (proxy === null || !isFrom(context, proxy)) return address;
	// The proxy adds the client that it saw itself behind what that client claims.
	const told = context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
	return told !== undefined && ipaddr.isValid(told)
		? ipaddr.process(told).toString()
		: address;
}

/** Whether a request comes from this machine itself, and not through a server that passes on what others ask. */
export function isLocalClient(context: Context): boolean {
	const address = connectionAddress(context);
	const isPassedOn =
		context.req.header("x-forwarded-for") !== undefined ||
		context.req.header("forwarded") !== undefined;
	return (
		address !== null &&
		!isPassedOn &&
		ipaddr.parse(address).range() === "loopback"
	);
}

function isFrom(context: Context, { address: block }: TrustedProxy): boolean {
	const address = connectionAddress(context);
	if (address === null) return false;
	const parsed = ipaddr.parse(address);
	if (!block.includes("/")) return address === ipaddr.process(block).toString();
	const [network, bits] = ipaddr.parseCIDR(block);
	return parsed.kind() === network.kind() && parsed.match(network, bits);
}

/** The other end of the connection, which no header can pretend. */
function connectionAddress(context: Context): string | null {
	const { incoming } = (context.env ?? {}) as Partial<HttpBindings>;
	const address = incoming?.socket?.remoteAddress;
	return address === undefined || !ipaddr.isValid(address)
		? null
		: ipaddr.process(address).toString();
}
