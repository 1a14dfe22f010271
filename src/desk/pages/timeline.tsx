/** Timeline: events by date, and day by day how much was published and said. */

import { viewTimeline } from "../../views/state/timeline-view.js";
import { askPlay, makeAnswerPage } from "../answer.js";
import { PageTables } from "../tables/page-tables.js";

export const timelinePage = makeAnswerPage({
	path: "/timeline",
	answer: async (question) => {
		const { context, ...asked } = await askPlay(question);
		const days = await question.record.statementDays(asked.bounds);
		const counts = new Map(
			days.map(({ day, statements }) => [day, statements]),
		);
		return { page: viewTimeline(context, counts), ...asked, beside: null };
	},
	show: ({ page, sources }, frame) => (
		<PageTables page={page} sources={sources} frame={frame} />
	),
});
