/** Keeps what was folded while the record stands as it is: a page asks for the play, and most ask for the same. */

import { type AskedState, askState } from "../app/record/ask-state.js";
import type { Codebook } from "../model/codebook.js";
import type { AsOf } from "../model/state.js";
import type { RecordStore } from "../record/port.js";

/** Questions whose plays are kept at once. */
const KEPT = 8;

/** Folds on the first asking of each question, and again once the record has grown; the least lately asked is forgotten. */
export function keepPlays(
	record: RecordStore,
	codebook: Codebook,
): (bounds: AsOf) => Promise<AskedState> {
	const kept = new Map<string, Promise<AskedState>>();
	return async (bounds) => {
		const key = `${await record.revision()} ${bounds.asOf} ${bounds.knownBy}`;
		const play = kept.get(key) ?? askState({ store: record, bounds, codebook });
		kept.delete(key);
		kept.set(key, play);
		play.catch(() => kept.delete(key));
		for (const oldest of kept.keys()) {
			if (kept.size <= KEPT) break;
			kept.delete(oldest);
		}
		return play;
	};
}
