/** Network: who agrees with whom, on all matters or on one, drawn and as a table. */

import type { VNode } from "preact";
import {
	type Agreement,
	agreementsOf,
	viewAgreement,
} from "../../views/state/agreement-view.js";
import { subjectKey } from "../../views/state/state-context.js";
import { askPlay, makeAnswerPage, type Shown } from "../answer.js";
import { AskForm } from "../frame/ask-form.js";
import { ChoiceField } from "../frame/fields.js";
import { DateFields } from "../frame/layout.js";
import { AgreementPlot } from "../plots/agreement-plot.js";
import { PageTables } from "../tables/page-tables.js";

interface Beside {
	readonly agreements: readonly Agreement[];
	readonly names: ReadonlyMap<string, string>;
	/** Matters that somebody stands on, for the form. */
	readonly subjects: readonly { readonly key: string; readonly name: string }[];
}

export const networkPage = makeAnswerPage<Beside>({
	path: "/network",
	answer: async (question) => {
		const { context, ...asked } = await askPlay(question);
		const on = question.frame.query.get("on") || null;
		const all = agreementsOf(context.state.stands);
		const agreements = all.filter(
			({ a }) => on === null || subjectKey(a.subject) === on,
		);
		const subjects = new Map(
			all.map(({ a }) => [subjectKey(a.subject), a.subject]),
		);
		return {
			page: viewAgreement(context, agreements),
			...asked,
			beside: {
				agreements,
				names: new Map(
					agreements
						.flatMap(({ a, b }) => [a.actor, b.actor])
						.map((actor) => [actor, context.actorName(actor)]),
				),
				subjects: [...subjects.values()]
					.sort(context.subjectOrder)
					.map((subject) => ({
						key: subjectKey(subject),
						name: context.subjectName(subject),
					})),
			},
		};
	},
	show: (answer, frame) => <Network answer={answer} frame={frame} />,
});

function Network({
	answer: { page, sources, beside },
	frame,
}: Shown<Beside>): VNode {
	return (
		<>
			<AskForm name="filter" path="/network" frame={frame}>
				<DateFields frame={frame} />
				<ChoiceField
					label="On"
					name="on"
					choices={[
						{ value: "", label: "all matters" },
						...beside.subjects.map(({ key, name }) => ({
							value: key,
							label: name,
						})),
					]}
					chosen={frame.query.get("on")}
				/>
				<button type="submit">Show</button>
			</AskForm>
			{beside.agreements.length === 0 ? null : (
				<figure>
					<AgreementPlot
						agreements={beside.agreements}
						names={beside.names}
						frame={frame}
					/>
					<figcaption class="meta">
						A full line: two actors on the same side. A broken line: on opposite
						sides. The thicker, the more matters. A line leads to the words of
						both.
					</figcaption>
				</figure>
			)}
			<PageTables page={page} sources={sources} frame={frame} />
		</>
	);
}
