/** The brief, the front page: on the table, where they stand, in dispute, what changed, what is expected next. */

import type { VNode } from "preact";
import { viewStateBrief } from "../../views/state/brief-view.js";
import { type Answer, askPlay, makeAnswerPage } from "../answer.js";
import type { Frame } from "../frame/frame.js";
import { Notes } from "../tables/page-tables.js";
import { TableSection } from "../tables/table-section.js";

export const briefPage = makeAnswerPage({
	path: "/",
	answer: async (question) => {
		const { context, ...asked } = await askPlay(question);
		return { page: viewStateBrief(context, null), ...asked, beside: null };
	},
	show: (answer, frame) => <Brief answer={answer} frame={frame} />,
});

/** Tables of the second column: what is short and wanted at a glance. */
const ASIDE: readonly string[] = ["changes", "expected", "claims"];

/** Lines of a section on the front page, and the page that has them all. */
const SHORT: Readonly<Record<string, { rows: number; all: string }>> = {
	provisions: { rows: 40, all: "/drafts" },
	stands: { rows: 40, all: "/matrix" },
	claims: { rows: 16, all: "/claims" },
	expected: { rows: 8, all: "/timeline" },
	changes: { rows: 12, all: "/changes" },
};

function Brief({
	answer: { page, sources },
	frame,
}: {
	readonly answer: Answer;
	readonly frame: Frame;
}): VNode {
	const column = (isAside: boolean) =>
		page.tables
			.filter(({ name }) => ASIDE.includes(name) === isAside)
			.map((table) => {
				const short = SHORT[table.name];
				return (
					<TableSection
						key={table.name}
						table={table}
						sources={sources}
						frame={frame}
						{...(short === undefined
							? {}
							: { short: { rows: short.rows, all: frame.href(short.all) } })}
					/>
				);
			});
	return (
		<>
			<Notes notes={page.notes} />
			<div class="front">
				<div>{column(false)}</div>
				<div>{column(true)}</div>
			</div>
		</>
	);
}
