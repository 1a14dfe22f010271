/** Answers only those who ask for the desk by a name of this machine, so that no page from elsewhere can be pointed at it by DNS. */

import type { MiddlewareHandler } from "hono";

const LOOPBACK_NAMES: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];

/** Whether an address to listen on can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
	return (
		host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host)
	);
}

/** Refuses with 403 whatever was asked under another name than this machine's own. */
export const requireLoopbackName: MiddlewareHandler = async (context, next) => {
	const { hostname } = new URL(context.req.url);
	if (LOOPBACK_NAMES.includes(hostname) || isLoopback(hostname))
		return await next();
	return context.text(
		"This desk answers under http://127.0.0.1 and http://localhost alone. To reach it by another name start it with --host.\n",
		403,
	);
};
