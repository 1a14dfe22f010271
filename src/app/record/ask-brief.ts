/** Asks a record for the brief of a day. */

import { changesBetween } from "../../play/state-changes.js";
import { viewStateBrief } from "../../views/state/brief-view.js";
import {
	type Answer,
	type Asking,
	askState,
	foldGround,
	PLAY_PARTS,
} from "./ask-state.js";
import { usualSince } from "./usual-since.js";

/** On the table, where they stand, in dispute, what changed since a day, expected next. */
export async function askBrief(
	asking: Asking,
	since: string | null,
): Promise<Answer> {
	const { context, ground } = await askState(asking, PLAY_PARTS);
	const from = since ?? usualSince(context);
	if (from === null)
		return { page: viewStateBrief(context, null), cards: ground.cards };
	const before = foldGround(ground, {
		...asking,
		bounds: { ...asking.bounds, asOf: from },
	});
	return {
		page: viewStateBrief(context, {
			since: from,
			documents: before.context.state.coverage.documents,
			changes: changesBetween(before.context.state, context.state),
		}),
		cards: ground.cards,
	};
}
