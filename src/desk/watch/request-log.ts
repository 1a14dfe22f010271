/** A line of JSON for each request that was answered, for those who keep logs. */

import type { MiddlewareHandler } from "hono";
import { clientAddress, type TrustedProxy } from "../access/trusted-proxy.js";
import { viewerOf } from "../access/viewer.js";

/** What a line holds. What was searched for and tokens stand behind the "?" of an address, which is left out. */
export interface LoggedRequest {
	readonly time: string;
	readonly method: string;
	readonly path: string;
	readonly status: number;
	readonly milliseconds: number;
	/** Null where nobody is signed in. */
	readonly person: string | null;
	readonly client: string | null;
}

export function logRequests({
	now,
	proxy,
	log,
}: {
	readonly now: () => string;
	readonly proxy: TrustedProxy | null;
	readonly log: (request: LoggedRequest) => void;
}): MiddlewareHandler {
	return async (context, next) => {
		const start = performance.now();
		const time = now();
		await next();
		log({
			time,
			method: context.req.method,
			path: new URL(context.req.url).pathname,
			status: context.res.status,
			milliseconds: Math.round(performance.now() - start),
			person: viewerOf(context)?.name ?? null,
			client: clientAddress(context, proxy),
		});
	};
}
