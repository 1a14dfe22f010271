/** The brief, the front page: on the table, where they stand, in dispute, what changed, what is expected next. */

import type { VNode } from "preact";
import { changesBetween } from "../../play/state-changes.js";
import type { Table } from "../../views/page/page.js";
import { standChangesTable } from "../../views/state/stand-changes-table.js";
import type { StateContext } from "../../views/state/state-context.js";
import { formatLongDay } from "../../views/text/format-days.js";
import { readDay } from "../read-days.js";
import { weekBefore } from "../week-before.js";
import { viewStateBrief } from "../../views/state/brief-view.js";
import { type Answer, askPlay, makeAnswerPage } from "../answer.js";
import type { Frame } from "../frame/frame.js";
import { DateFields } from "../frame/layout.js";
import { Notes } from "../tables/page-tables.js";
import { TableSection } from "../tables/table-section.js";

export const briefPage = makeAnswerPage<Beside>({
	path: "/",
	answer: async (question) => {
		const { context, ...asked } = await askPlay(question);
		const since =
			readDay(question.frame.query, "since") ?? weekBefore(context);
		const before = await question.play({ ...asked.bounds, asOf: since });
		return {
			page: viewStateBrief(
				context,
				changesTable(context, before.context, since),
			),
			...asked,
			beside: { since },
		};
	},
	show: (answer, frame) => <Brief answer={answer} frame={frame} />,
});

interface Beside {
	/** The day from which changes are told. */
	readonly since: string;
}

/** Who took a stand or moved since that day; the page of changes has all the rest. */
function changesTable(
	after: StateContext,
	before: StateContext,
	since: string,
): Table {
	const { stands } = changesBetween(before.state, after.state);
	return {
		...standChangesTable(after, stands),
		name: "changes",
		title: `Changed since ${formatLongDay(since)}`,
	};
}

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
	answer: { page, sources, beside },
	frame,
}: {
	readonly answer: Answer<Beside>;
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
			<form class="filter since" method="get" action="/">
				<DateFields frame={frame} />
				<label>
					What changed since
					<input type="date" name="since" value={beside.since} />
				</label>
				<button type="submit">Show</button>
				<a href={frame.href("/changes", { since: beside.since })}>
					as a brief of its own
				</a>
			</form>
			<div class="front">
				<div>{column(false)}</div>
				<div>{column(true)}</div>
			</div>
		</>
	);
}
