/** One actor: where it stands, how it came there, and what it said. */

import { viewActor } from "../../views/state/actor-view.js";
import { askPlay, makeAnswerPage } from "../answer.js";
import { PageTables } from "../tables/page-tables.js";

export const actorPage = makeAnswerPage({
	path: "/actor/:key",
	answer: async (question) => {
		const { context, ...asked } = await askPlay(question);
		const page = viewActor(context, question.path.key ?? "");
		return page === null ? null : { page, ...asked, beside: null };
	},
	show: ({ page, sources }, frame) => (
		<PageTables page={page} sources={sources} frame={frame} />
	),
});
