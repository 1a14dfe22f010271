/** One document as an export needs it: its card, its account, and who and what its keys mean in the whole record. */

import type { Account } from "../../model/account.js";
import type { DocumentCard } from "../../model/document-card.js";
import type { State } from "../../model/state.js";
import type { DayInterval } from "../../model/when.js";

export interface ExportedDocument {
	readonly card: DocumentCard;
	/** The smallest id of the documents that carry the same story. */
	readonly telling: string;
	readonly account: Account;
	readonly identities: Identities;
	/** Whether it had come out by the day asked for. */
	readonly isOut: boolean;
	/** Whether what was said on these days, else on the day of publication, is within the bounds asked for. */
	readonly isAdmitted: (said: DayInterval | null) => boolean;
}

/** Which keys are one and the same, as the state has them. */
export interface Identities {
	readonly actorOf: (key: string) => Named;
	readonly draftOf: (entry: string) => Named;
	/** The key of the claim that an entry tells; the entry's own where the state does not know it. */
	readonly claimOf: (entry: string) => string;
}

export interface Named {
	readonly key: string;
	/** Null for a key that the state does not know. */
	readonly name: string | null;
}

/** The identities that a state settles. */
export function identitiesOf({
	actors,
	drafts,
	claims,
}: Pick<State, "actors" | "drafts" | "claims">): Identities {
	const named = new Map<string, Named>();
	for (const { key, keys, name } of actors)
		for (const one of [key, ...keys]) named.set(one, { key, name });
	const texts = new Map<string, Named>();
	for (const { key, entries, name } of drafts)
		for (const one of [key, ...entries]) texts.set(one, { key, name });
	const claimed = new Map<string, string>();
	for (const { key, entries } of claims)
		for (const entry of entries) claimed.set(entry, key);
	const draftOf = (key: string): Named => texts.get(key) ?? { key, name: null };
	return {
		// A text that speaks is an actor by the key of its draft.
		actorOf: (key) => named.get(key) ?? draftOf(key),
		draftOf,
		claimOf: (entry) => claimed.get(entry) ?? entry,
	};
}
