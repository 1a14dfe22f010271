/** Coverage: what the record holds, day by day, what it has no word of and what could not be read, so that silence can be judged. */

import type { VNode } from "preact";
import type { Page as Piece, UnreadEntry } from "../../record/port.js";
import { viewCoverage } from "../../views/state/coverage-view.js";
import { unreadTable } from "../../views/unread-table.js";
import { askPlay, makeAnswerPage, type Shown } from "../answer.js";
import { afterCursor, NextLink } from "../frame/next-link.js";
import { type CoverageDay, coveragePlot } from "../plots/coverage-plot.js";
import { PageTables } from "../tables/page-tables.js";

const ROWS = 100;

interface Beside {
	readonly days: readonly CoverageDay[];
	readonly next: string | null;
}

export const coveragePage = makeAnswerPage<Beside>({
	path: "/coverage",
	answer: async (question) => {
		const { record, frame } = question;
		const { context, ...asked } = await askPlay(question);
		const unread: Piece<UnreadEntry> = await record.unread({
			limit: ROWS,
			after: frame.query.get("after"),
		});
		const page = viewCoverage(context);
		return {
			page: { ...page, tables: [...page.tables, unreadTable(unread.rows)] },
			...asked,
			beside: {
				days: context.state.coverage.days.map(({ day, documents }) => ({
					day,
					documents,
					href: frame.href("/documents", { from: day, to: day }),
				})),
				next: unread.next,
			},
		};
	},
	show: (answer, frame) => <Coverage answer={answer} frame={frame} />,
});

function Coverage({
	answer: { page, sources, beside },
	frame,
}: Shown<Beside>): VNode {
	return (
		<>
			{beside.days.length === 0 ? null : (
				<figure class="timeline scroll">
					<figcaption class="meta">Documents by day of publication</figcaption>
					{coveragePlot(beside.days)}
				</figure>
			)}
			<PageTables page={page} sources={sources} frame={frame} />
			<NextLink from={afterCursor(beside.next)} frame={frame}>
				Further inputs that could not be read
			</NextLink>
		</>
	);
}
