/** Where a request comes from: the address at the other end of its connection, which no header can pretend. */

import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import ipaddr from "ipaddr.js";

/** "10.0.0.5", an IPv4 address in its own form however it came; null where there is no connection any more. */
export function clientAddress(context: Context): string | null {
	const { incoming } = (context.env ?? {}) as Partial<HttpBindings>;
	const address = incoming?.socket?.remoteAddress;
	return address === undefined || !ipaddr.isValid(address)
		? null
		: ipaddr.process(address).toString();
}

/** Whether it comes from this machine itself, and not through a server that passes on what others ask. */
export function isLocalClient(context: Context): boolean {
	const address = clientAddress(context);
	const isPassedOn =
		context.req.header("x-forwarded-for") !== undefined ||
		context.req.header("forwarded") !== undefined;
	return (
		address !== null &&
		!isPassedOn &&
		ipaddr.parse(address).range() === "loopback"
	);
}
