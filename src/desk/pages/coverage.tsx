/** Coverage: what the record holds and what it has no word of, so that silence can be judged. */

import { viewCoverage } from "../../views/state/coverage-view.js";
import { askPlay, makeAnswerPage } from "../answer.js";
import { PageTables } from "../tables/page-tables.js";

export const coveragePage = makeAnswerPage({
	path: "/coverage",
	answer: async (question) => {
		const { context, ...asked } = await askPlay(question);
		return { page: viewCoverage(context), ...asked, beside: null };
	},
	show: ({ page, sources }, frame) => (
		<PageTables page={page} sources={sources} frame={frame} />
	),
});
