/** Reads the ground of a question from a record, without what coders corrected only after the instant that it asks for. */

import { type Account, documentOfKey } from "../../model/account.js";
import type { Ground, GroundPart, GroundQuery } from "../../model/ground.js";
import type { AsOf } from "../../model/state.js";
import { accountsAsKnown } from "./accounts-as-known.js";
import type { Asking } from "./ask-state.js";

/** What of the ground a question needs, beside its bounds. */
export type WantedOfGround = Omit<GroundQuery, keyof AsOf>;

/**
 * The ground as it was known. A record keeps the entries of a document as they are corrected now: those of documents corrected
 * since are derived again from what had been said of them by then.
 */
export async function readGround(
	asking: Asking,
	wanted: WantedOfGround,
): Promise<Ground> {
	const ground = await asking.store.ground({ ...asking.bounds, ...wanted });
	const accounts = await accountsAsKnown(asking, (document) =>
		ground.cards.has(document),
	);
	return accounts.length === 0
		? ground
		: withAccounts(ground, accounts, wanted.parts);
}

/** The ground with these accounts in the place of what it has of their documents. */
function withAccounts(
	ground: Ground,
	accounts: readonly Account[],
	parts: readonly GroundPart[],
): Ground {
	const documents = new Set(accounts.map(({ document }) => document));
	const put = <Entry extends { readonly key: string }>(
		part: GroundPart,
		entries: readonly Entry[],
		entriesOf: (account: Account) => readonly Entry[],
	): readonly Entry[] =>
		parts.includes(part)
			? [
					...entries.filter(({ key }) => !documents.has(documentOfKey(key))),
					...accounts.flatMap(entriesOf),
				]
			: entries;
	return {
		...ground,
		// Names are of several documents: those of others stay, and one too many does no harm.
		actors:
			parts.includes("actors") || parts.includes("parties")
				? [...ground.actors, ...accounts.flatMap(({ actors }) => actors)]
				: ground.actors,
		drafts: put("drafts", ground.drafts, (one) => one.drafts),
		provisions: put("provisions", ground.provisions, (one) => one.provisions),
		positions: put("positions", ground.positions, (one) => one.positions),
		claims: put("claims", ground.claims, (one) => one.claims),
		events: put("events", ground.events, (one) => one.events),
	};
}
