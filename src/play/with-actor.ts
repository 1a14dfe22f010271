/** Puts an actor that a coder names among the actors of a document. */

import type { Account, ActorEntry } from "../model/account.js";
import type { Codebook } from "../model/codebook.js";
import type { Span } from "../model/span.js";
import { keyOfName, typeOfKey } from "./actor-key.js";

/** The account with the actor, and the actor's key; the key is null where no name is given. A name may be given as its key. */
export function withActor(
	account: Account,
	{ name, span }: { readonly name: string | null; readonly span: Span | null },
	codebook: Codebook,
): { readonly account: Account; readonly key: string | null } {
	if (name === null || span === null) return { account, key: null };
	if (account.actors.some(({ key }) => key === name))
		return { account, key: name };
	const key = keyOfName(name, codebook);
	if (account.actors.some((entry) => entry.key === key))
		return { account, key };
	const entry: ActorEntry = {
		key,
		document: account.document,
		name,
		...typeOfKey(key, codebook),
		role: null,
		span,
	};
	const actors = [...account.actors, entry].sort(
		(a, b) => a.span.start - b.span.start,
	);
	return { account: { ...account, actors }, key };
}
