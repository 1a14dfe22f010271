/** Finds the corrections that no longer fit: a newer reader reads other things at their words. They are shown, never moved. */

import type { Codebook } from "../../model/codebook.js";
import type { Correction } from "../../model/correction.js";
import { deriveAccount } from "../../play/derive-account.js";
import { standingCorrections } from "../../play/standing-corrections.js";
import type { RecordStore } from "../../record/port.js";
import { correctedDocuments } from "./corrected-documents.js";

/** Standing corrections that do not fit the current reading of their document, in order of replay. */
export function listOrphans(
	store: RecordStore,
	codebook: Codebook,
): Promise<readonly Correction[]> {
	return makeOrphanList(store, codebook)();
}

/**
 * Lists them again and again: what was found is kept while the record stands as it is, and of each document while its reading and its
 * corrections do.
 */
export function makeOrphanList(
	store: RecordStore,
	codebook: Codebook,
): () => Promise<readonly Correction[]> {
	const ofDocuments = new Map<string, OfDocument>();
	let kept: { readonly at: number; readonly orphans: OrphanList } | null = null;
	return async () => {
		const at = await store.revision();
		if (kept?.at !== at)
			kept = { at, orphans: findOrphans({ store, codebook, ofDocuments }) };
		const { orphans } = kept;
		orphans.catch(() => {
			kept = null;
		});
		return orphans;
	};
}

type OrphanList = Promise<readonly Correction[]>;

/** What was found in one document, and in which state of it. */
interface OfDocument {
	readonly state: string;
	readonly ids: readonly string[];
}

async function findOrphans({
	store,
	codebook,
	ofDocuments,
}: {
	readonly store: RecordStore;
	readonly codebook: Codebook;
	readonly ofDocuments: Map<string, OfDocument>;
}): Promise<readonly Correction[]> {
	const all = await store.corrections({});
	const standing = standingCorrections(all);
	const orphans = new Set<string>();
	for (const document of correctedDocuments(standing)) {
		const stored = await store.reading(document);
		if (stored === null) continue;
		const own = standing.filter(
			({ change }) => "anchor" in change && change.anchor.document === document,
		);
		const state = [
			stored.readerVersion,
			stored.made,
			...own.map(({ id }) => id),
		].join(" ");
		let found = ofDocuments.get(document);
		if (found?.state !== state) {
			const { orphans } = deriveAccount(stored.reading, all, codebook);
			found = { state, ids: orphans.map(({ id }) => id) };
			ofDocuments.set(document, found);
		}
		for (const id of found.ids) orphans.add(id);
	}
	return standing.filter(({ id }) => orphans.has(id));
}
