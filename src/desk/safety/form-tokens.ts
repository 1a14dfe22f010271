/** Tells forms that this desk gave out from forms of other sites: each browser has a session, each form the token of its session. */

import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

const COOKIE = "travaux-session";

export interface FormTokens {
	/** The token for the forms of an answer; a browser without a session is given one. */
	readonly give: (context: Context) => string;
	/** Whether a token is that of the session that sends it. */
	readonly isOwn: (context: Context, token: string) => boolean;
}

/** Tokens that are good for as long as the program runs. */
export function makeFormTokens(): FormTokens {
	const secret = randomBytes(32);
	const tokenOf = (session: string): string =>
		createHmac("sha256", secret).update(session).digest("base64url");
	return {
		give: (context) => {
			const kept = getCookie(context, COOKIE);
			if (kept !== undefined) return tokenOf(kept);
			const session = randomBytes(24).toString("base64url");
			setCookie(context, COOKIE, session, {
				httpOnly: true,
				sameSite: "Strict",
				path: "/",
			});
			return tokenOf(session);
		},
		isOwn: (context, token) => {
			const session = getCookie(context, COOKIE);
			if (session === undefined) return false;
			const [own, given] = [Buffer.from(tokenOf(session)), Buffer.from(token)];
			return own.length === given.length && timingSafeEqual(own, given);
		},
	};
}
