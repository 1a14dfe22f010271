/** One actor: where it stands and where it moved, what it asserts and denies, and what it said. */

import type { VNode } from "preact";
import { statementsAsKnown } from "../../app/record/statements-as-known.js";
import type { Stand } from "../../model/state.js";
import type { DayInterval } from "../../model/when.js";
import { stanceLook } from "../../views/stance-scale.js";
import { actorOfKey, viewActor } from "../../views/state/actor-view.js";
import { stanceLine } from "../../views/state/stance-line.js";
import {
	type StateContext,
	subjectKey,
} from "../../views/state/state-context.js";
import { statementsTable } from "../../views/state/statements-view.js";
import { formatLongDay } from "../../views/text/format-days.js";
import { askPlay, makeAnswerPage, type Shown } from "../answer.js";
import { addressOf } from "../frame/address-of.js";
import type { Frame } from "../frame/frame.js";
import { Linked } from "../frame/linked.js";
import { Sparkline } from "../plots/sparkline.js";
import { PageTables } from "../tables/page-tables.js";
import { StanceMark } from "../tables/stance-mark.js";

/** The latest statements shown here; the page of statements has all. */
const LATEST = 12;

interface Beside {
	readonly lines: readonly {
		readonly subject: string;
		readonly name: string;
		readonly stand: Stand;
	}[];
	/** The days of the record; null where none is known. */
	readonly days: DayInterval | null;
	readonly key: string;
}

export const actorPage = makeAnswerPage<Beside>({
	path: "/actor/:key",
	answer: async (question) => {
		const { context, ...asked } = await askPlay(question);
		const key = question.path.key ?? "";
		const page = viewActor(context, key);
		const actor = actorOfKey(context.state, key);
		if (page === null || actor === null) return null;
		const said = await statementsAsKnown(
			{
				store: question.record,
				codebook: question.codebook,
				bounds: asked.bounds,
			},
			{ speakers: [actor.key, ...actor.keys] },
			{ limit: LATEST, after: null },
		);
		return {
			page: {
				...page,
				tables: [
					...page.tables,
					{
						...statementsTable(said.rows, context.issueLabel),
						title: "Said last",
					},
				],
			},
			...asked,
			beside: { ...linesOf(context, actor.key), key: actor.key },
		};
	},
	show: (answer, frame) => <Actor answer={answer} frame={frame} />,
});

function linesOf(
	context: StateContext,
	actor: string,
): Pick<Beside, "lines" | "days"> {
	const { stands, coverage } = context.state;
	const [first, last] = [coverage.days[0], coverage.days.at(-1)];
	return {
		lines: stands
			.filter((stand) => stand.actor === actor)
			.sort((a, b) => context.subjectOrder(a.subject, b.subject))
			.map((stand) => ({
				subject: subjectKey(stand.subject),
				name: context.subjectName(stand.subject),
				stand,
			})),
		days:
			first === undefined || last === undefined
				? null
				: { from: first.day, to: last.day },
	};
}

function Actor({
	answer: { page, sources, beside },
	frame,
}: Shown<Beside>): VNode {
	return (
		<>
			<StanceLines beside={beside} frame={frame} />
			<PageTables page={page} sources={sources} frame={frame} />
			<p class="further">
				<a href={frame.href("/statements", { speaker: beside.key })}>
					All it said
				</a>
			</p>
		</>
	);
}

function StanceLines({
	beside: { lines, days },
	frame,
}: {
	readonly beside: Beside;
	readonly frame: Frame;
}): VNode | null {
	if (lines.length === 0 || days === null) return null;
	return (
		<table class="sparklines">
			<caption>
				{`From ${formatLongDay(days.from)} to ${formatLongDay(days.to)}: up is for, down against; a point opens its words.`}
			</caption>
			<tbody>
				{lines.map(({ subject, name, stand }) => {
					const { shape, words } = stanceLook(stand.stance);
					return (
						<tr key={subject}>
							<th scope="row">
								<Linked href={addressOf(frame, "subject", subject)}>
									{name}
								</Linked>
							</th>
							<td>
								<Sparkline points={stanceLine(stand, days)} frame={frame} />
							</td>
							<td>
								<StanceMark
									stance={stand.stance ?? "contradictory"}
									text={`${shape} ${words}`}
								/>
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
