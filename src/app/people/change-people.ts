/** Lets people into a record and shuts them out; each change is an event that says who made it. */

import { randomBytes } from "node:crypto";
import { hash } from "@node-rs/argon2";
import {
	type PeopleStore,
	peopleAfter,
	type Role,
} from "../../record/people.js";

export interface PeopleTools {
	readonly store: PeopleStore;
	/** Who makes the change. */
	readonly by: string;
	readonly now: () => string;
}

/** Why a name cannot be one; null where it can. A colon parts name and token where programs send both. */
export function nameRefusal(name: string): string | null {
	if (name.trim() !== name || name === "")
		return "a name begins and ends with a letter or another sign that is seen";
	if (name.length > 100) return "a name has 100 characters at most";
	return /[:\p{Cc}]/u.test(name)
		? "a name has no colon and no control characters"
		: null;
}

/**
 * Lets a person in, or gives one who is in already this role and a new token. The token is told here and never again.
 * `name` is one that `nameRefusal` lets pass.
 */
export async function addPerson(
	{ name, role }: { readonly name: string; readonly role: Role },
	{ store, by, now }: PeopleTools,
): Promise<{ readonly token: string; readonly wasThere: boolean }> {
	const token = randomBytes(24).toString("base64url");
	const wasThere = peopleAfter(await store.peopleEvents()).has(name);
	await store.addPeopleEvent({
		kind: "added",
		person: name,
		role,
		secret: await hash(token),
		recorded: now(),
		by,
	});
	return { token, wasThere };
}

/** Shuts a person out; false where nobody of this name is in. */
export async function removePerson(
	name: string,
	{ store, by, now }: PeopleTools,
): Promise<boolean> {
	if (!peopleAfter(await store.peopleEvents()).has(name)) return false;
	await store.addPeopleEvent({
		kind: "removed",
		person: name,
		recorded: now(),
		by,
	});
	return true;
}
