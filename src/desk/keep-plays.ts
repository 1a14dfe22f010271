/** Keeps what was folded while the record stands as it is: a page asks for the play, and most ask for the same. */

import { type AskedState, askState } from "../app/record/ask-state.js";
import type { Codebook } from "../model/codebook.js";
import type { AsOf } from "../model/state.js";
import type { RecordStore } from "../record/port.js";
import { keepByRevision } from "./keep-by-revision.js";

/** Questions whose plays are kept at once. */
const KEPT = 8;

/** Folds on the first asking of each question, and again once the record has grown. */
export function keepPlays(
	record: RecordStore,
	codebook: Codebook,
): (bounds: AsOf) => Promise<AskedState> {
	return keepByRevision(record, {
		most: KEPT,
		keyOf: ({ asOf, knownBy }) => `${asOf} ${knownBy}`,
		make: (bounds) => askState({ store: record, bounds, codebook }),
	});
}
