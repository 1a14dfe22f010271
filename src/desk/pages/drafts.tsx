/** Drafts: their line, what each is reported to provide, and each issue through all of them. */

import { followTexts } from "../../app/record/ask-drafts.js";
import { viewDrafts } from "../../views/state/drafts-view.js";
import { askPlay, makeAnswerPage } from "../answer.js";
import { PageTables } from "../tables/page-tables.js";

export const draftsPage = makeAnswerPage({
	path: "/drafts",
	answer: async (question) => {
		const asked = await askPlay(question);
		return {
			page: viewDrafts(asked.context, followTexts(asked, question.codebook)),
			...asked,
			beside: null,
		};
	},
	show: ({ page, sources }, frame) => (
		<>
			<p class="turns">
				<a href={frame.href("/compare")}>two drafts side by side</a>
				{page.tables
					.filter(({ rows }) => rows.length > 0)
					.map(({ name, title }) => (
						<a key={name} href={`#${name}`}>
							{title.toLowerCase()}
						</a>
					))}
			</p>
			<PageTables page={page} sources={sources} frame={frame} />
		</>
	),
});
