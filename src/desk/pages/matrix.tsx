/** Matrix: actors by issues or by drafts, a stance in each cell by shape and colour; each cell opens its words and its history. */

import type { VNode } from "preact";
import type { Table } from "../../views/page/page.js";
import {
	type MatrixSubjects,
	viewMatrix,
} from "../../views/state/matrix-view.js";
import { subjectKey } from "../../views/state/state-context.js";
import { stepsTable } from "../../views/state/steps-table.js";
import { askPlay, makeAnswerPage, type Shown } from "../answer.js";
import { BadQuestion } from "../desk-page.js";
import type { Frame } from "../frame/frame.js";
import { MatrixTable } from "../tables/matrix-table.js";
import { Notes } from "../tables/page-tables.js";

interface Beside {
	/** The history behind the cell of an actor and a subject; null where the actor takes no stand on it. */
	readonly historyOf: (actor: string, subject: string) => Table | null;
}

export const matrixPage = makeAnswerPage<Beside>({
	path: "/matrix",
	answer: async (question) => {
		const by = subjectsOf(question.frame);
		const { context, ...asked } = await askPlay(question);
		const stands = new Map(
			context.state.stands.map((stand) => [
				`${stand.actor} ${subjectKey(stand.subject)}`,
				stand,
			]),
		);
		return {
			page: viewMatrix(context, by),
			...asked,
			beside: {
				historyOf: (actor, subject) => {
					const stand = stands.get(`${actor} ${subject}`);
					return stand === undefined
						? null
						: stepsTable(context, [stand], "subject");
				},
			},
		};
	},
	show: (answer, frame) => <Matrix answer={answer} frame={frame} />,
});

function subjectsOf({ query }: Frame): MatrixSubjects {
	const by = query.get("by") ?? "issue";
	if (by !== "issue" && by !== "draft")
		throw new BadQuestion(
			"A matrix stands by issue or by draft: give by=issue or by=draft.",
		);
	return by;
}

function Matrix({
	answer: { page, sources, beside },
	frame,
}: Shown<Beside>): VNode {
	const [table] = page.tables;
	const by = subjectsOf(frame);
	return (
		<>
			<p class="turns">
				{(["issue", "draft"] as const).map((one) => (
					<a
						key={one}
						href={frame.href("/matrix", { by: one })}
						aria-current={one === by ? "true" : undefined}
					>
						{`by ${one}`}
					</a>
				))}
			</p>
			<Notes notes={page.notes} />
			{table === undefined ? null : (
				<MatrixTable
					table={table}
					historyOf={beside.historyOf}
					sources={sources}
					frame={frame}
				/>
			)}
		</>
	);
}
