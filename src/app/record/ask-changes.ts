/** Asks a record what changed between two days. */

import { changesBetween } from "../../play/state-changes.js";
import { viewChanges } from "../../views/state/changes-view.js";
import {
	type Answer,
	type Asking,
	foldGround,
	PLAY_PARTS,
} from "./ask-state.js";
import { readGround } from "./read-ground.js";

/** From the end of one day to the end of another; `until` null is the bound of the question. */
export interface ChangesQuestion {
	readonly since: string;
	readonly until: string | null;
}

/** What is other on the later day. One reading of the record serves both. */
export async function askChanges(
	asking: Asking,
	{ since, until }: ChangesQuestion,
): Promise<Answer> {
	const bounds = { ...asking.bounds, asOf: until ?? asking.bounds.asOf };
	const wanted = { parts: PLAY_PARTS };
	const ground = await readGround({ ...asking, bounds }, wanted);
	const after = foldGround(ground, { ...asking, bounds });
	const before = foldGround(ground, {
		...asking,
		bounds: { ...bounds, asOf: since },
	});
	return {
		page: viewChanges(
			after.context,
			changesBetween(before.context.state, after.context.state),
		),
		cards: ground.cards,
	};
}
