/** The headers of every answer: nothing from elsewhere is loaded, nothing inline is run, nobody frames the desk. */

import type { MiddlewareHandler } from "hono";

const HEADERS: Readonly<Record<string, string>> = {
	"Content-Security-Policy": [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"img-src 'self' data:",
		"connect-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
	].join("; "),
	"X-Content-Type-Options": "nosniff",
	// Not "no-referrer": browsers then hide from us that a form is our own, where they speak plain HTTP beyond this machine.
	"Referrer-Policy": "same-origin",
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Cache-Control": "no-store",
};

/** Sets them on whatever comes of a request, refusals included. */
export const safetyHeaders: MiddlewareHandler = async (context, next) => {
	await next();
	for (const [name, value] of Object.entries(HEADERS))
		context.res.headers.set(name, value);
};
