/** The brief, the front page: on the table, where they stand, in dispute, what changed, what is expected next. */

import type { VNode } from "preact";
import { briefOf } from "../../app/record/ask-brief.js";
import type { Answer as KeptAnswer } from "../../app/record/ask-state.js";
import { keepAnswer, recallAnswer } from "../../app/record/keep-answer.js";
import { briefQuestion } from "../../app/record/usual-questions.js";
import { lastDayWithin, usualSince } from "../../app/record/usual-since.js";
import type { Table } from "../../views/page/page.js";
import {
	type Answer,
	askingOf,
	makeAnswerPage,
	type Shown,
	sourcesOf,
} from "../answer.js";
import type { Question } from "../desk-page.js";
import { AskForm } from "../frame/ask-form.js";
import { DateFields } from "../frame/layout.js";
import { readDay } from "../read-days.js";
import { Notes } from "../tables/page-tables.js";
import { TableSection } from "../tables/table-section.js";

export const briefPage = makeAnswerPage<Beside>({
	path: "/",
	answer: async (question) => {
		const { codebook, play } = question;
		const asked = askingOf(question);
		const since = sinceOf(question);
		const answer = await keepAnswer(asked, {
			...briefQuestion(since),
			ask: async () => briefOf(await play(), since, codebook),
		});
		return shownOf(question, answer);
	},
	recall: async (question) => {
		const kept = await recallAnswer(
			askingOf(question),
			briefQuestion(sinceOf(question)),
		);
		return kept === null ? null : shownOf(question, kept);
	},
	show: (answer, frame) => <Brief answer={answer} frame={frame} />,
});

interface Beside {
	/** The day from which changes are told; null where no day is known. */
	readonly since: string | null;
}

const sinceOf = ({ frame }: Question): string | null =>
	readDay(frame.query, "since");

async function shownOf(
	question: Question,
	{ page, cards }: KeptAnswer,
): Promise<Answer<Beside>> {
	const { store, bounds } = askingOf(question);
	return {
		page,
		bounds,
		sources: sourcesOf(cards),
		beside: {
			since:
				sinceOf(question) ?? usualSince(await lastDayWithin(store, bounds)),
		},
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
