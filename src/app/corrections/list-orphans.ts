/** Finds the corrections that no longer fit: a newer reader reads other things at their words. They are shown, never moved. */

import type { Codebook } from "../../model/codebook.js";
import type { Correction } from "../../model/correction.js";
import { deriveAccount } from "../../play/derive-account.js";
import { standingCorrections } from "../../play/standing-corrections.js";
import type { RecordStore } from "../../record/port.js";
import { correctedDocuments } from "./corrected-documents.js";

/** Standing corrections that do not fit the current reading of their document, in order of replay. */
export async function listOrphans(
	store: RecordStore,
	codebook: Codebook,
): Promise<readonly Correction[]> {
	const all = await store.corrections({});
	const standing = standingCorrections(all);
	const orphans = new Set<string>();
	for (const document of correctedDocuments(standing)) {
		const stored = await store.reading(document);
		if (stored === null) continue;
		for (const { id } of deriveAccount(stored.reading, all, codebook).orphans)
			orphans.add(id);
	}
	return standing.filter(({ id }) => orphans.has(id));
}
