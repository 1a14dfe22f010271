/** Derives anew, from readings and corrections, all that a record derives. */

import { makeFingerprint } from "../../documents/copies/fingerprint.js";
import type { Account } from "../../model/account.js";
import type { Codebook } from "../../model/codebook.js";
import { deriveAccount } from "../../play/derive-account.js";
import type { CopyJudgement, RecordStore } from "../../record/port.js";
import { allPages } from "./all-pages.js";
import { copyJudgement } from "./copy-judgement.js";

/**
 * Goes through all documents, some at a time, each lot in one transaction; `report` is told how many are done. Where it is broken off the
 * record is sound, partly as it was and partly anew. Readings, documents and corrections stay as they are.
 */
export async function rebuild(
	store: RecordStore,
	codebook: Codebook,
	report: (documents: number) => void,
): Promise<void> {
	let done = 0;
	const bounds = { asOf: null, knownBy: null };
	for await (const cards of allPages((page) => store.documents(bounds, page))) {
		const accounts: Account[] = [];
		const copies: CopyJudgement[] = [];
		for (const { id } of cards) {
			const stored = await store.reading(id);
			if (stored === null) continue;
			const { reading } = stored;
			const corrections = await store.corrections({ document: id });
			accounts.push(deriveAccount(reading, corrections, codebook).account);
			copies.push(
				copyJudgement(makeFingerprint(reading.document, reading.blocks)),
			);
		}
		await store.replaceAccounts(accounts);
		await store.replaceCopies(copies);
		done += cards.length;
		report(done);
	}
}
