/** Asks a record for the brief of a day. */

import { standsSince } from "../../play/changes/stands-since.js";
import { viewStateBrief } from "../../views/state/brief-view.js";
import {
	type Answer,
	type Asking,
	foldGround,
	PLAY_PARTS,
} from "./ask-state.js";
import { readGround, type WantedOfGround } from "./read-ground.js";
import { usualSince } from "./usual-since.js";

/** On the table, where they stand, in dispute, what changed since a day, expected next. */
export async function askBrief(
	asking: Asking,
	since: string | null,
): Promise<Answer> {
	const { codebook } = asking;
	const ground = await readGround(asking, await wantedOf(asking));
	const { context } = foldGround(ground, asking);
	const from = since ?? usualSince(context);
	const recent =
		from === null
			? null
			: standsSince(from, context.state, { ground, codebook });
	return { page: viewStateBrief(context, recent), cards: ground.cards };
}

/** A brief tells of those events alone that begin after its last day: what ended before is not read. */
async function wantedOf({ store, bounds }: Asking): Promise<WantedOfGround> {
	const parts = PLAY_PARTS;
	const latest = { limit: 1, after: null };
	const last =
		bounds.asOf ??
		(await store.documents(bounds, latest)).rows[0]?.published ??
		null;
	return last === null ? { parts } : { parts, eventsFrom: last };
}
