/** Who a name and a token belong to. */

import { hash, verify } from "@node-rs/argon2";
import {
	type PeopleStore,
	type Person,
	peopleAfter,
} from "../../record/people.js";

/** The person of this name whose token this is; null for any other pair, in much the same time whether the name is known or not. */
export async function findPerson(
	{ name, token }: { readonly name: string; readonly token: string },
	store: PeopleStore,
): Promise<Person | null> {
	const person = peopleAfter(await store.peopleEvents()).get(name) ?? null;
	const secret = person?.secret ?? (await secretOfNobody());
	const isOwn = await verify(secret, token);
	return isOwn ? person : null;
}

let nobody: Promise<string> | null = null;

/** A hash that no token has, so that an unknown name costs as much as a wrong token. */
function secretOfNobody(): Promise<string> {
	nobody ??= hash("");
	return nobody;
}
