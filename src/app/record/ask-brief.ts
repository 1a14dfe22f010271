/** Asks a record for the brief of a day. */

import type { Codebook } from "../../model/codebook.js";
import { standsSince } from "../../play/changes/stands-since.js";
import { viewStateBrief } from "../../views/state/brief-view.js";
import { lastDayOf } from "../../views/state/events-table.js";
import {
	type Answer,
	type AskedState,
	type Asking,
	foldGround,
	PLAY_PARTS,
} from "./ask-state.js";
import { readGround, type WantedOfGround } from "./read-ground.js";
import { lastDayWithin, usualSince } from "./usual-since.js";

/** On the table, where they stand, in dispute, what changed since a day, expected next. */
export async function askBrief(
	asking: Asking,
	since: string | null,
): Promise<Answer> {
	return briefOf(await foldForBrief(asking), since, asking.codebook);
}

/** The state as far as a brief tells of it. */
export async function foldForBrief(asking: Asking): Promise<AskedState> {
	return foldGround(await readGround(asking, await wantedOf(asking)), asking);
}

/** The brief of a state that has been folded already. */
export function briefOf(
	{ context, ground }: AskedState,
	since: string | null,
	codebook: Codebook,
): Answer {
	const from = since ?? usualSince(lastDayOf(context));
	const recent =
		from === null
			? null
			: standsSince(from, context.state, { ground, codebook });
	return { page: viewStateBrief(context, recent), cards: ground.cards };
}

/** A brief tells of those events alone that begin after its last day: what ended before is not read. */
async function wantedOf({ store, bounds }: Asking): Promise<WantedOfGround> {
	const parts = PLAY_PARTS;
	const last = await lastDayWithin(store, bounds);
	return last === null ? { parts } : { parts, eventsFrom: last };
}
