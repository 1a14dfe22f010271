/** Derives from a reading, and from what its coders corrected, the account that a document adds to the play. */

import type { Account } from "../model/account.js";
import type { Codebook } from "../model/codebook.js";
import type { Correction } from "../model/correction.js";
import type { Reading } from "../model/reading.js";
import { accountOfReading } from "./account-of-reading.js";
import { amendAccount } from "./amend-account.js";
import { standingCorrections } from "./standing-corrections.js";

/** An account, and the corrections of the document that do not fit its text or what was read in it, in order of replay. */
export interface DerivedAccount {
	readonly account: Account;
	readonly orphans: readonly Correction[];
}

/**
 * The account of the document. `corrections` may stand in any order and may hold those of other documents, merges, splits and undone
 * ones: only what stands and is anchored in this document is replayed.
 */
export function deriveAccount(
	reading: Reading,
	corrections: readonly Correction[],
	codebook: Codebook,
): DerivedAccount {
	let account = accountOfReading(reading, codebook);
	const orphans: Correction[] = [];
	for (const correction of standingCorrections(corrections)) {
		const { change } = correction;
		if (!("anchor" in change)) continue;
		if (change.anchor.document !== reading.document.id) continue;
		const amended = amendAccount(account, change, {
			text: reading.document.text,
			codebook,
		});
		if (amended === null) orphans.push(correction);
		else account = amended;
	}
	return { account, orphans };
}
