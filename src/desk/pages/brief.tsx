/** The brief, the front page: on the table, where they stand, in dispute, what changed, what is expected next. */

import type { VNode } from "preact";
import { usualSince } from "../../app/record/usual-since.js";
import type { StandsSince } from "../../model/state-change.js";
import { standChanges } from "../../play/changes/stand-changes.js";
import type { Table } from "../../views/page/page.js";
import { viewStateBrief } from "../../views/state/brief-view.js";
import type { StateContext } from "../../views/state/state-context.js";
import { askPlay, makeAnswerPage, type Shown } from "../answer.js";
import type { Question } from "../desk-page.js";
import { AskForm } from "../frame/ask-form.js";
import { DateFields } from "../frame/layout.js";
import { readDay } from "../read-days.js";
import { Notes } from "../tables/page-tables.js";
import { TableSection } from "../tables/table-section.js";

export const briefPage = makeAnswerPage<Beside>({
	path: "/",
	answer: async (question) => {
		const { context, ...asked } = await askPlay(question);
		const since = readDay(question.frame.query, "since") ?? usualSince(context);
		return {
			page: viewStateBrief(
				context,
				since === null ? null : await sinceThen(question, context, since),
			),
			...asked,
			beside: { since },
		};
	},
	show: (answer, frame) => <Brief answer={answer} frame={frame} />,
});

interface Beside {
	/** The day from which changes are told; null where no day is known. */
	readonly since: string | null;
}

async function sinceThen(
	{ play, frame }: Question,
	after: StateContext,
	since: string,
): Promise<StandsSince> {
	const before = await play({ asOf: since, knownBy: frame.knownBy });
	return {
		since,
		documents: before.context.state.coverage.documents,
		stands: standChanges(before.context.state, after.state),
	};
}

/** Tables of the second column: what is short and wanted at a glance. */
const ASIDE: readonly string[] = ["moves", "expected", "claims"];

/** Lines of a section on the front page, and the page that has them all. */
const SHORT: Readonly<Record<string, { rows: number; all: string }>> = {
	provisions: { rows: 40, all: "/drafts" },
	stands: { rows: 40, all: "/matrix" },
	claims: { rows: 16, all: "/claims" },
	expected: { rows: 8, all: "/timeline" },
	moves: { rows: 12, all: "/changes" },
};

function Brief({
	answer: {
		page,
		sources,
		beside: { since },
	},
	frame,
}: Shown<Beside>): VNode {
	const isBeside = ({ name }: Table) => ASIDE.includes(name);
	const beside = page.tables
		.filter(isBeside)
		.sort((a, b) => ASIDE.indexOf(a.name) - ASIDE.indexOf(b.name));
	const column = (tables: readonly Table[]) =>
		tables.map((table) => {
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
			<AskForm name="filter since" path="/" frame={frame}>
				<DateFields frame={frame} />
				<label>
					What changed since
					<input type="date" name="since" value={since ?? ""} />
				</label>
				<button type="submit">Show</button>
				<a href={frame.href("/changes", { since: since })}>
					as a brief of its own
				</a>
			</AskForm>
			<div class="front">
				<div>{column(page.tables.filter((table) => !isBeside(table)))}</div>
				<div>{column(beside)}</div>
			</div>
		</>
	);
}
