/** One draft: its text with the check in the margin, what is reported of it, and who stands where on it. */

import {
	type CheckedPoint,
	checkedPoints,
} from "../../views/draft/checked-points.js";
import { viewDraft } from "../../views/draft/draft-view.js";
import {
	type DraftText,
	draftOfKey,
	viewDraftPage,
} from "../../views/state/draft-page.js";
import { askPlay, makeAnswerPage } from "../answer.js";
import { CheckedText } from "../reader/checked-text.js";
import { Notes } from "../tables/page-tables.js";
import { TableSection } from "../tables/table-section.js";

interface Beside {
	/** Id of the text's document; null where the record does not have it. */
	readonly document: string | null;
	readonly points: readonly CheckedPoint[];
	/** The draft that it revises, to compare with. */
	readonly before: string | null;
	readonly key: string;
}

export const draftPage = makeAnswerPage<Beside>({
	path: "/draft/:key",
	answer: async (question) => {
		const { context, ground, ...asked } = await askPlay(question);
		const draft = draftOfKey(context, question.path.key ?? "");
		if (draft === null) return null;
		const text = draft.text === null ? undefined : ground.texts.get(draft.text);
		const told: DraftText | null =
			text === undefined
				? null
				: {
						text,
						view: viewDraft(text, {
							issues: question.codebook.issues,
							name: draft.name,
						}),
					};
		return {
			page: viewDraftPage(context, draft, told),
			...asked,
			beside: {
				document: draft.text,
				points: told === null ? [] : checkedPoints(told.text, told.view, draft),
				before: draft.after?.draft ?? null,
				key: draft.key,
			},
		};
	},
	show: ({ page, sources, beside }, frame) => (
		<>
			<Notes notes={page.notes} />
			{beside.document === null ? null : (
				<p class="turns">
					<a href={frame.href(`/document/${beside.document}`)}>
						the text in the reader
					</a>
					<a
						href={frame.href("/compare", {
							a: beside.before,
							b: beside.key,
						})}
					>
						compare with another draft
					</a>
				</p>
			)}
			{beside.points.length === 0 || beside.document === null ? null : (
				<CheckedText
					points={beside.points}
					document={beside.document}
					frame={frame}
				/>
			)}
			{page.tables
				.filter(({ name }) => name !== "points" || beside.points.length === 0)
				.map((table) => (
					<TableSection
						key={table.name}
						table={table}
						sources={sources}
						frame={frame}
					/>
				))}
		</>
	),
});
