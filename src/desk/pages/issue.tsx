/** One issue: what the drafts provide on it, who stands where, and how they came to stand there. */

import { viewIssue } from "../../views/state/issue-view.js";
import { askPlay, makeAnswerPage } from "../answer.js";
import { PageTables } from "../tables/page-tables.js";

export const issuePage = makeAnswerPage({
	path: "/issue/:code",
	answer: async (question) => {
		const { context, ...asked } = await askPlay(question);
		const code = question.path.code ?? "";
		const page = viewIssue(context, code);
		const isKnown =
			question.codebook.issues.some((issue) => issue.code === code) ||
			page.tables.some(({ rows }) => rows.length > 0);
		return isKnown ? { page, ...asked, beside: null } : null;
	},
	show: ({ page, sources }, frame) => (
		<PageTables page={page} sources={sources} frame={frame} />
	),
});
