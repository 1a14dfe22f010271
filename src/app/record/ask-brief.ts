/** Asks a record for the brief of a day. */

import { dayOfIso, isoOfDay } from "../../language/times/calendar.js";
import { changesBetween } from "../../play/state-changes.js";
import { viewStateBrief } from "../../views/state/brief-view.js";
import { lastDayOf } from "../../views/state/events-table.js";
import { type Answer, type Asking, askState, foldGround } from "./ask-state.js";

/** How far back a brief looks where nobody says since when. */
const USUAL_DAYS = 7;

/** On the table, where they stand, in dispute, what changed since a day, expected next. */
export async function askBrief(
	asking: Asking,
	since: string | null,
): Promise<Answer> {
	const { context, ground } = await askState(asking);
	const from = since ?? daysBefore(lastDayOf(context), USUAL_DAYS);
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

function daysBefore(day: string | null, count: number): string | null {
	const last = day === null ? null : dayOfIso(day);
	return last === null ? null : isoOfDay(last - count);
}
