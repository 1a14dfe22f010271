/** Keeps what was folded while the record stands as it is: a page asks for the play, and most ask for the same. */

import type { Codebook } from "../model/codebook.js";
import type { AsOf } from "../model/state.js";
import { foldState } from "../play/fold-state.js";
import type { RecordStore } from "../record/port.js";
import { makeStateContext } from "../views/state/state-context.js";
import type { Play } from "./play.js";

/** Questions whose plays are kept at once. */
const KEPT = 8;

const PARTS = [
	"actors",
	"drafts",
	"provisions",
	"positions",
	"claims",
	"events",
] as const;

/** Folds on the first asking of each question, and again once the record has grown; the least lately asked is forgotten. */
export function keepPlays(
	record: RecordStore,
	codebook: Codebook,
): (bounds: AsOf) => Promise<Play> {
	const kept = new Map<string, Promise<Play>>();
	return async (bounds) => {
		const key = `${await record.revision()} ${bounds.asOf} ${bounds.knownBy}`;
		const play = kept.get(key) ?? foldPlay(record, bounds, codebook);
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

async function foldPlay(
	record: RecordStore,
	bounds: AsOf,
	codebook: Codebook,
): Promise<Play> {
	const ground = await record.ground({ ...bounds, parts: PARTS });
	const state = foldState(ground, bounds, codebook);
	return {
		ground,
		context: makeStateContext(state, {
			issues: codebook.issues,
			actors: ground.actors,
			drafts: ground.drafts,
		}),
	};
}
