/** The accounts of documents that coders corrected after the instant that a question asks for, as they stood then. */

import type { Account } from "../../model/account.js";
import type { Correction } from "../../model/correction.js";
import { deriveAccount } from "../../play/derive-account.js";
import type { RecordStore } from "../../record/port.js";
import type { Asking } from "./ask-state.js";

/** Of the documents wanted, derived again from what had been said of them by then; none where no instant is asked for. */
export async function accountsAsKnown(
	{ store, bounds: { knownBy }, codebook }: Asking,
	isWanted: (document: string) => boolean = () => true,
): Promise<readonly Account[]> {
	if (knownBy === null) return [];
	const accounts: Account[] = [];
	for (const document of await correctedSince(store, knownBy)) {
		const stored = isWanted(document) ? await store.reading(document) : null;
		if (stored === null) continue;
		const corrections = await store.corrections({ document });
		const known = corrections.filter((one) => !isSince(one, knownBy));
		accounts.push(deriveAccount(stored.reading, known, codebook).account);
	}
	return accounts;
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
