/** Lets nobody in who does not know the desk's token: given once in the address, kept in a cookie from then on. */

import { createHash, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";

const COOKIE = "travaux-token";

/** "?token=…" sets the cookie and leads to the same address without it; without either the answer is 401. */
export function requireToken(token: string): MiddlewareHandler {
	return async (context, next) => {
		const url = new URL(context.req.url);
		const given = url.searchParams.get("token");
		if (given !== null && isSame(given, token)) {
			setCookie(context, COOKIE, token, {
				httpOnly: true,
				sameSite: "Strict",
				path: "/",
			});
			url.searchParams.delete("token");
			return context.redirect(`${url.pathname}${url.search}`, 303);
		}
		const kept = getCookie(context, COOKIE);
		if (kept !== undefined && isSame(kept, token)) return await next();
		return context.text(
			"This desk asks for a token. Open the address that travaux desk printed, or add ?token=… to this one.\n",
			401,
		);
	};
}

// Hashes are of one length, so that the time taken tells nothing of the token.
function isSame(a: string, b: string): boolean {
	return timingSafeEqual(hashOf(a), hashOf(b));
}

const hashOf = (text: string): Buffer =>
	createHash("sha256").update(text).digest();
