/** Sessions of people who have signed in: a signed cookie says who and until when; the record says whether that still holds. */

import { createHash, randomBytes } from "node:crypto";
import type { Context } from "hono";
import { deleteCookie, getSignedCookie, setSignedCookie } from "hono/cookie";
import { z } from "zod";
import type { Person } from "../../record/people.js";

const COOKIE = "travaux-person";

/** How long one sign-in lasts: a working day. */
const HOURS = 12;

/** `until` is in milliseconds of the epoch; `of` tells tokens of one person apart. */
const schema = z.object({
	name: z.string(),
	until: z.number(),
	of: z.string(),
});

export interface Sessions {
	readonly begin: (context: Context, person: Person) => Promise<void>;
	/** The person among these whose session this is; null without one, and for one that has ended, or was begun with another token. */
	readonly find: (
		context: Context,
		people: ReadonlyMap<string, Person>,
	) => Promise<Person | null>;
	readonly end: (context: Context) => void;
}

/** `secret` signs; with null one is drawn, and sessions end with the program. */
export function makeSessions({
	secret,
	now,
}: {
	readonly secret: string | null;
	readonly now: () => string;
}): Sessions {
	const key = secret ?? randomBytes(32).toString("base64url");
	const instant = (): number => Date.parse(now());
	return {
		begin: async (context, person) => {
			const session = {
				name: person.name,
				until: instant() + HOURS * 60 * 60 * 1000,
				of: markOf(person),
			};
			const value = Buffer.from(JSON.stringify(session)).toString("base64url");
			await setSignedCookie(context, COOKIE, value, key, {
				httpOnly: true,
				sameSite: "Strict",
				path: "/",
				maxAge: HOURS * 60 * 60,
				// The certificate is the business of a server before this one.
				secure: context.req.header("x-forwarded-proto") === "https",
			});
		},
		find: async (context, people) => {
			const value = await getSignedCookie(context, key, COOKIE);
			if (!value) return null;
			const { name, until, of } = readSession(value);
			const person = people.get(name) ?? null;
			return person !== null && of === markOf(person) && instant() < until
				? person
				: null;
		},
		end: (context) => {
			deleteCookie(context, COOKIE, { path: "/" });
		},
	};
}

/** The signature was ours: a value that is not whole is a fault. */
const readSession = (value: string) =>
	schema.parse(JSON.parse(Buffer.from(value, "base64url").toString("utf8")));

const markOf = ({ secret }: Person): string =>
	createHash("sha256").update(secret).digest("base64url").slice(0, 16);
