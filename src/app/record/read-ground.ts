/** Reads the ground of a question from a record, without what coders corrected only after the instant that it asks for. */

import { type Account, documentOfKey } from "../../model/account.js";
import type { Correction } from "../../model/correction.js";
import type { Ground, GroundPart, GroundQuery } from "../../model/ground.js";
import type { AsOf } from "../../model/state.js";
import { deriveAccount } from "../../play/derive-account.js";
import type { RecordStore } from "../../record/port.js";
import type { Asking } from "./ask-state.js";

/** What of the ground a question needs, beside its bounds. */
export type WantedOfGround = Omit<GroundQuery, keyof AsOf>;

/**
 * The ground as it was known. A record keeps the entries of a document as they are corrected now: those of documents corrected
 * since are derived again from what had been said of them by then.
 */
export async function readGround(
	{ store, bounds, codebook }: Asking,
	wanted: WantedOfGround,
): Promise<Ground> {
	const ground = await store.ground({ ...bounds, ...wanted });
	const { knownBy } = bounds;
	if (knownBy === null) return ground;
	const accounts: Account[] = [];
	for (const document of await correctedSince(store, knownBy)) {
		const stored = ground.cards.has(document)
			? await store.reading(document)
			: null;
		if (stored === null) continue;
		const corrections = await store.corrections({ document });
		const known = corrections.filter((one) => !isSince(one, knownBy));
		accounts.push(deriveAccount(stored.reading, known, codebook).account);
	}
	return accounts.length === 0
		? ground
		: withAccounts(ground, accounts, wanted.parts);
}

/** Documents of whose words something was corrected, or put back, after the instant. */
async function correctedSince(
	store: RecordStore,
	knownBy: string,
): Promise<ReadonlySet<string>> {
	const corrections = await store.corrections({});
	const byId = new Map(corrections.map((one) => [one.id, one]));
	const documentOf = ({ change }: Correction): string | null => {
		if ("anchor" in change) return change.anchor.document;
		const undone =
			change.kind === "undo" ? byId.get(change.correction) : undefined;
		return undone === undefined ? null : documentOf(undone);
	};
	return new Set(
		corrections
			.filter((one) => isSince(one, knownBy))
			.flatMap((one) => documentOf(one) ?? []),
	);
}

const isSince = ({ recorded }: Correction, knownBy: string): boolean =>
	recorded.slice(0, knownBy.length) > knownBy;

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
