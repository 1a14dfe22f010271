/** Keeps what was folded while the record stands as it is: a page asks for the play, and most ask for the same. */

import {
	ALL_PARTS,
	type AskedState,
	foldGround,
} from "../app/record/ask-state.js";
import { readGround } from "../app/record/read-ground.js";
import type { Codebook } from "../model/codebook.js";
import type { AsOf } from "../model/state.js";
import type { RecordStore } from "../record/port.js";
import { keepByRevision } from "./keep-by-revision.js";

/** Questions whose plays are kept at once: the whole, and the two days that somebody compares. */
const KEPT = 3;
/** A ground serves every day as of which is asked; it differs by what was known. */
const GROUNDS = 2;

/** Folds on the first asking of each question, and again once the record has grown. */
export function keepPlays(
	record: RecordStore,
	codebook: Codebook,
): (bounds: AsOf) => Promise<AskedState> {
	const groundKnown = keepByRevision(record, {
		most: GROUNDS,
		keyOf: (knownBy: string | null) => `${knownBy}`,
		make: (knownBy) =>
			readGround(
				{ store: record, bounds: { asOf: null, knownBy }, codebook },
				{ parts: ALL_PARTS },
			),
	});
	return keepByRevision(record, {
		most: KEPT,
		keyOf: ({ asOf, knownBy }) => `${asOf} ${knownBy}`,
		make: async (bounds) =>
			foldGround(await groundKnown(bounds.knownBy), { bounds, codebook }),
	});
}
