/** Claims: who asserts and who denies, side by side; nobody rules on them. */

import { viewClaims } from "../../views/state/claims-view.js";
import { askPlay, makeAnswerPage } from "../answer.js";
import { PageTables } from "../tables/page-tables.js";

export const claimsPage = makeAnswerPage({
	path: "/claims",
	answer: async (question) => {
		const { context, ...asked } = await askPlay(question);
		return { page: viewClaims(context), ...asked, beside: null };
	},
	show: ({ page, sources }, frame) => (
		<PageTables page={page} sources={sources} frame={frame} />
	),
});
