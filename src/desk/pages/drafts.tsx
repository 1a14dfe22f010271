/** Drafts: their line, what each is reported to provide, and each issue through all of them. */

import { viewDrafts } from "../../views/state/drafts-view.js";
import { askPlay, makeAnswerPage } from "../answer.js";
import { PageTables } from "../tables/page-tables.js";

export const draftsPage = makeAnswerPage({
	path: "/drafts",
	answer: async (question) => {
		const { context, ...asked } = await askPlay(question);
		return { page: viewDrafts(context), ...asked, beside: null };
	},
	show: ({ page, sources }, frame) => (
		<PageTables page={page} sources={sources} frame={frame} />
	),
});
