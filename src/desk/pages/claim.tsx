/** One claim: who asserts and who denies it, and each telling of it. */

import { viewClaim } from "../../views/state/claim-view.js";
import { askPlay, makeAnswerPage } from "../answer.js";
import { PageTables } from "../tables/page-tables.js";

export const claimPage = makeAnswerPage({
	path: "/claim/:key",
	answer: async (question) => {
		const { context, ...asked } = await askPlay(question);
		const page = viewClaim(context, question.path.key ?? "");
		return page === null ? null : { page, ...asked, beside: null };
	},
	show: ({ page, sources }, frame) => (
		<PageTables page={page} sources={sources} frame={frame} />
	),
});
