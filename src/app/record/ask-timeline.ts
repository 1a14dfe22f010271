/** Asks a record what happened when. */

import { viewTimeline } from "../../views/state/timeline-view.js";
import { type Answer, type Asking, askState } from "./ask-state.js";
import { statementDaysAsKnown } from "./statements-as-known.js";

/** Events by date, and how much was published and said on each day. */
export async function askTimeline(asking: Asking): Promise<Answer> {
	const { context, ground } = await askState(asking, [
		"parties",
		"drafts",
		"events",
	]);
	const days = await statementDaysAsKnown(asking);
	return {
		page: viewTimeline(
			context,
			new Map(days.map(({ day, statements }) => [day, statements])),
		),
		cards: ground.cards,
	};
}
