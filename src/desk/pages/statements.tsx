/** Statements: who said what, by speaker, issue, form, days and words, a page at a time. */

import type { VNode } from "preact";
import { findActor, UnknownName } from "../../app/record/find-named.js";
import type { ActorState } from "../../model/state.js";
import type { StatementFilter } from "../../record/port.js";
import type { StateContext } from "../../views/state/state-context.js";
import { viewStatements } from "../../views/state/statements-view.js";
import { formatLongDay } from "../../views/text/format-days.js";
import { type Answer, askPlay, makeAnswerPage } from "../answer.js";
import { BadQuestion, type Question } from "../desk-page.js";
import { AskForm } from "../frame/ask-form.js";
import { type Frame, filtersOf } from "../frame/frame.js";
import { DateFields } from "../frame/layout.js";
import { readDays } from "../read-days.js";
import { PageTables } from "../tables/page-tables.js";

const ROWS = 60;

interface Beside {
	readonly next: string | null;
	/** Name of the speaker asked for; empty where none is. */
	readonly speaker: string;
	readonly issues: readonly { readonly code: string; readonly label: string }[];
}

export const statementsPage = makeAnswerPage<Beside>({
	path: "/statements",
	answer: async (question) => {
		const { record, frame, codebook } = question;
		const { context, ...asked } = await askPlay(question);
		const speaker = frame.query.get("speaker") || null;
		const found = await record.statements(
			{ ...asked.bounds, ...filterOf(question, context) },
			{ limit: ROWS, after: frame.query.get("after") },
		);
		return {
			page: viewStatements(found.rows, {
				issueLabel: context.issueLabel,
				notes: notesOf(question, context, found.total),
			}),
			...asked,
			beside: {
				next: found.next,
				issues: codebook.issues,
				speaker: speaker === null ? "" : context.actorName(speaker),
			},
		};
	},
	show: (answer, frame) => <Statements answer={answer} frame={frame} />,
});

/** What the address asks for; fields that it leaves empty ask nothing. */
function filterOf(
	{ frame }: Question,
	{ state }: StateContext,
): Omit<StatementFilter, "asOf" | "knownBy"> {
	const field = (name: string) => frame.query.get(name) || undefined;
	const speaker = field("speaker");
	const [issue, form] = [field("issue"), field("form")];
	const text = field("text");
	const { from, to } = readDays(frame);
	return {
		...(speaker === undefined
			? {}
			: { speakers: speakerKeys(state.actors, speaker) }),
		...(issue === undefined ? {} : { issue }),
		...(form === undefined ? {} : { form }),
		...(from === null ? {} : { from }),
		...(to === null ? {} : { to }),
		...(text === undefined ? {} : { text }),
	};
}

/**
 * All keys of the speaker of this key or name.
 * @throws BadQuestion with the nearest names for one that nobody bears.
 */
function speakerKeys(
	actors: readonly ActorState[],
	speaker: string,
): readonly string[] {
	try {
		const { key, keys } = findActor(actors, speaker);
		return [...new Set([key, ...keys])];
	} catch (error) {
		if (error instanceof UnknownName)
			throw new BadQuestion(`There is nobody to ask about: ${error.message}.`);
		throw error;
	}
}

function notesOf(
	{ frame }: Question,
	{ actorName, issueLabel }: StateContext,
	total: number | null,
): readonly string[] {
	const { speaker, issue, from, to, text, form } = filtersOf(frame);
	const asked = [
		speaker === undefined ? "" : `by ${actorName(speaker)}`,
		issue === undefined ? "" : `on ${issueLabel(issue)}`,
		form === undefined ? "" : `in ${form} form`,
		from === undefined ? "" : `from ${formatLongDay(from)}`,
		to === undefined ? "" : `to ${formatLongDay(to)}`,
		text === undefined ? "" : `with “${text}”`,
	].filter((part) => part !== "");
	return [
		...(total === null ? [] : [`${total} statements.`]),
		...(asked.length === 0 ? [] : [`Asked for: ${asked.join(", ")}.`]),
	];
}

function Statements({
	answer: { page, sources, beside },
	frame,
}: {
	readonly answer: Answer<Beside>;
	readonly frame: Frame;
}): VNode {
	return (
		<>
			<Filter {...beside} frame={frame} />
			<PageTables page={page} sources={sources} frame={frame} />
			{beside.next === null ? null : (
				<p class="further">
					<a
						rel="next"
						href={frame.href("/statements", {
							...filtersOf(frame),
							after: beside.next,
						})}
					>
						Earlier statements
					</a>
				</p>
			)}
		</>
	);
}

const FORMS = ["direct", "indirect", "mixed", "none"];

function Filter({
	issues,
	speaker,
	frame,
}: Omit<Beside, "next"> & { readonly frame: Frame }): VNode {
	const asked = filtersOf(frame);
	return (
		<AskForm name="filter" path="/statements" frame={frame}>
			<DateFields frame={frame} />
			<label>
				Speaker
				<input type="text" name="speaker" value={speaker} />
			</label>
			<label>
				Words
				<input type="search" name="text" value={asked.text ?? ""} />
			</label>
			<label>
				Issue
				<select name="issue">
					<option value="">any</option>
					{issues.map(({ code, label }) => (
						<option key={code} value={code} selected={asked.issue === code}>
							{label}
						</option>
					))}
				</select>
			</label>
			<label>
				Form
				<select name="form">
					<option value="">any</option>
					{FORMS.map((form) => (
						<option key={form} value={form} selected={asked.form === form}>
							{form === "none" ? "declined" : form}
						</option>
					))}
				</select>
			</label>
			<label>
				From
				<input type="date" name="from" value={asked.from ?? ""} />
			</label>
			<label>
				to
				<input type="date" name="to" value={asked.to ?? ""} />
			</label>
			<button type="submit">Filter</button>
		</AskForm>
	);
}
