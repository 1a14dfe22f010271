/** Timeline: events by date, and day by day how much was published and said. */

import { viewTimeline } from "../../views/state/timeline-view.js";
import { askState, makeAnswerPage } from "../answer.js";
import { PageTables } from "../tables/page-tables.js";

export const timelinePage = makeAnswerPage({
	path: "/timeline",
	answer: async (question) => {
		const { context, ...asked } = await askState(question);
		return { page: viewTimeline(context, new Map()), ...asked, beside: null };
	},
	show: ({ page, sources }, frame) => (
		<PageTables page={page} sources={sources} frame={frame} />
	),
});
