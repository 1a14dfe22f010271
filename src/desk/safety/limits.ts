/** How long a client may take and how much it may send: who is slow or silent is let go, and holds up nobody. */

import type { ServerOptions } from "node:http";

/** Milliseconds, and bytes of the headers. */
export interface ClientLimits {
	/** For the headers of a request, from the first byte on. */
	readonly headers: number;
	/** For a request as a whole. */
	readonly request: number;
	/** Without a byte in either direction. */
	readonly idle: number;
	/** How often the times are looked at. */
	readonly check: number;
}

export const USUAL_LIMITS: ClientLimits = {
	headers: 10_000,
	request: 30_000,
	idle: 60_000,
	check: 2_000,
};

/** Connections at once; who comes beyond them is turned away. */
export const MOST_CONNECTIONS = 512;

/** The largest body of a form, in bytes. */
export const MOST_BODY = 64 * 1024;

/** The limits as the platform's server takes them. */
export function serverOptionsOf({
	headers,
	request,
	check,
}: ClientLimits): ServerOptions {
	return {
		headersTimeout: headers,
		requestTimeout: request,
		connectionsCheckingInterval: check,
		keepAliveTimeout: 5_000,
		maxHeaderSize: 16 * 1024,
	};
}
