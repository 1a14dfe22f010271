/** Timeline: events, statements and drafts over the days, drawn and as tables; a window on it can be asked for. */

import type { VNode } from "preact";
import { statementDaysAsKnown } from "../../app/record/statements-as-known.js";
import { viewTimeline } from "../../views/state/timeline-view.js";
import {
	type DayWindow,
	isTouching,
	withinDays,
} from "../../views/state/within-days.js";
import { askingOf, askPlay, makeAnswerPage, type Shown } from "../answer.js";
import { AskForm } from "../frame/ask-form.js";
import { WindowFields } from "../frame/fields.js";
import type { Frame } from "../frame/frame.js";
import { DateFields } from "../frame/layout.js";
import { timelineMarks } from "../plots/timeline-marks.js";
import {
	TIMELINE_GEOMETRY,
	type TimelineMarks,
	timelinePlot,
} from "../plots/timeline-plot.js";
import { readDays } from "../read-days.js";
import { PageTables } from "../tables/page-tables.js";

interface Beside {
	readonly window: DayWindow;
	/** Null where no day is known. */
	readonly marks: TimelineMarks | null;
}

export const timelinePage = makeAnswerPage<Beside>({
	path: "/timeline",
	answer: async (question) => {
		const window = readDays(question.frame);
		const { context, ...asked } = await askPlay(question);
		const counted = await statementDaysAsKnown(askingOf(question));
		const days = counted.filter(({ day }) =>
			isTouching({ from: day, to: day }, window),
		);
		const within = { ...context, state: withinDays(context.state, window) };
		return {
			page: viewTimeline(
				within,
				new Map(days.map(({ day, statements }) => [day, statements])),
			),
			...asked,
			beside: {
				window,
				marks: timelineMarks(within, { days, window, frame: question.frame }),
			},
		};
	},
	show: (answer, frame) => <Timeline answer={answer} frame={frame} />,
});

function Timeline({
	answer: { page, sources, beside },
	frame,
}: Shown<Beside>): VNode {
	return (
		<>
			<WindowForm window={beside.window} frame={frame} />
			{beside.marks === null ? null : <Drawing marks={beside.marks} />}
			<PageTables page={page} sources={sources} frame={frame} />
		</>
	);
}

/** The script of the page lets a stretch of days be drawn with the pointer, and fills in the form beside it. */
function Drawing({ marks }: { readonly marks: TimelineMarks }): VNode {
	const { width, left, right } = TIMELINE_GEOMETRY;
	return (
		<section
			class="scroll timeline"
			// biome-ignore lint/a11y/noNoninteractiveTabindex: so that the arrow keys scroll it
			tabIndex={0}
			aria-label="The days, drawn"
			data-from={marks.from}
			data-to={marks.to}
			data-width={width}
			data-left={left}
			data-right={right}
		>
			{timelinePlot(marks).map(({ name, svg }) => (
				<figure key={name}>
					<figcaption class="meta">{name}</figcaption>
					{svg}
				</figure>
			))}
		</section>
	);
}

function WindowForm({
	window: { from, to },
	frame,
}: {
	readonly window: DayWindow;
	readonly frame: Frame;
}): VNode {
	return (
		<AskForm name="filter" path="/timeline" id="window" frame={frame}>
			<DateFields frame={frame} />
			<WindowFields from={from} to={to} />
			<button type="submit">Show these days</button>
			{from === null && to === null ? null : (
				<a href={frame.href("/timeline")}>all days</a>
			)}
		</AskForm>
	);
}
