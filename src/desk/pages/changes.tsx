/** Changes: what is other on one day than on an earlier one, as a brief that can be printed or sent. */

import type { VNode } from "preact";
import { usualSince } from "../../app/record/usual-since.js";
import { changesBetween } from "../../play/state-changes.js";
import {
	viewChanges,
	viewUndatedChanges,
} from "../../views/state/changes-view.js";
import { lastDayOf } from "../../views/state/events-table.js";
import { askPlay, makeAnswerPage, type Shown } from "../answer.js";
import { BadQuestion } from "../desk-page.js";
import { AskForm } from "../frame/ask-form.js";
import { DayFields } from "../frame/fields.js";
import { readDay } from "../read-days.js";
import { PageTables } from "../tables/page-tables.js";

interface Beside {
	/** Null where nobody gave one and the record has no date. */
	readonly since: string | null;
	readonly until: string | null;
}

export const changesPage = makeAnswerPage<Beside>({
	path: "/changes",
	answer: async (question) => {
		const { frame } = question;
		const until = readDay(frame.query, "until");
		const bounds = { asOf: until ?? frame.asOf, knownBy: frame.knownBy };
		const after = await askPlay(question, bounds);
		const since =
			readDay(frame.query, "since") ?? usualSince(lastDayOf(after.context));
		if (since === null)
			return {
				page: viewUndatedChanges(after.context),
				...after,
				beside: { since, until },
			};
		if (bounds.asOf !== null && since > bounds.asOf)
			throw new BadQuestion(
				`Changes are told from an earlier day to a later one: ${since} is after ${bounds.asOf}.`,
			);
		const before = await question.play({ ...bounds, asOf: since });
		return {
			page: viewChanges(
				after.context,
				changesBetween(before.context.state, after.context.state),
			),
			...after,
			beside: { since, until },
		};
	},
	show: (answer, frame) => <Changes answer={answer} frame={frame} />,
});

function Changes({
	answer: { page, sources, beside },
	frame,
}: Shown<Beside>): VNode {
	return (
		<>
			<AskForm name="filter" path="/changes" frame={frame}>
				{frame.knownBy === null ? null : (
					<input
						type="hidden"
						name="known-by"
						value={frame.knownBy.slice(0, 10)}
					/>
				)}
				<DayFields
					from={{
						label: "From the end of",
						name: "since",
						value: beside.since,
					}}
					to={{
						label: "to the end of",
						name: "until",
						value: beside.until ?? frame.asOf,
					}}
				/>
				<button type="submit">Show</button>
			</AskForm>
			<PageTables page={page} sources={sources} frame={frame} />
		</>
	);
}
