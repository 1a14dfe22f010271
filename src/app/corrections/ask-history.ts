/** Asks a record what was corrected, and which corrections no longer fit. */

import type { Codebook } from "../../model/codebook.js";
import type { Correction } from "../../model/correction.js";
import { undoneCorrections } from "../../play/standing-corrections.js";
import type { CorrectionFilter, RecordStore } from "../../record/port.js";
import { listOrphans } from "./list-orphans.js";

export interface History {
	/** In order of replay. */
	readonly corrections: readonly Correction[];
	/** Ids of those taken back. */
	readonly undone: ReadonlySet<string>;
	/** Ids of those that stand and no longer fit. */
	readonly orphans: ReadonlySet<string>;
}

/** The corrections that the filter admits, with what became of them. */
export async function askHistory(
	store: RecordStore,
	codebook: Codebook,
	filter: CorrectionFilter,
): Promise<History> {
	const all = await store.corrections({});
	const orphans = await listOrphans(store, codebook);
	return {
		corrections: await store.corrections(filter),
		undone: undoneCorrections(all),
		orphans: new Set(orphans.map(({ id }) => id)),
	};
}
