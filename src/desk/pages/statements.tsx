/** Statements: who said what, by speaker, issue, form, days and words, a page at a time. */

import type { VNode } from "preact";
import { findActor, UnknownName } from "../../app/record/find-named.js";
import { statementsAsKnown } from "../../app/record/statements-as-known.js";
import type { ActorState } from "../../model/state.js";
import type { StatementFilter } from "../../record/port.js";
import type { StateContext } from "../../views/state/state-context.js";
import { viewStatements } from "../../views/state/statements-view.js";
import { formatLongDay } from "../../views/text/format-days.js";
import { askPlay, makeAnswerPage, type Shown } from "../answer.js";
import { BadQuestion, type Question } from "../desk-page.js";
import { AskForm } from "../frame/ask-form.js";
import {
	type Choice,
	ChoiceField,
	TextField,
	WindowFields,
} from "../frame/fields.js";
import { type Frame, filtersOf } from "../frame/frame.js";
import { DateFields } from "../frame/layout.js";
import { afterCursor, NextLink } from "../frame/next-link.js";
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
		const found = await statementsAsKnown(
			{ store: record, codebook, bounds: asked.bounds },
			filterOf(question, context),
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
}: Shown<Beside>): VNode {
	return (
		<>
			<Filter {...beside} frame={frame} />
			<PageTables page={page} sources={sources} frame={frame} />
			<NextLink from={afterCursor(beside.next)} frame={frame}>
				Earlier statements
			</NextLink>
		</>
	);
}

const ANY: Choice = { value: "", label: "any" };

const FORMS: readonly Choice[] = [
	{ value: "direct", label: "direct" },
	{ value: "indirect", label: "indirect" },
	{ value: "mixed", label: "mixed" },
	{ value: "none", label: "declined" },
];

function Filter({
	issues,
	speaker,
	frame,
}: Omit<Beside, "next"> & { readonly frame: Frame }): VNode {
	const asked = filtersOf(frame);
	return (
		<AskForm name="filter" path="/statements" frame={frame}>
			<DateFields frame={frame} />
			<TextField label="Speaker" name="speaker" value={speaker} />
			<TextField label="Words" name="text" type="search" value={asked.text} />
			<ChoiceField
				label="Issue"
				name="issue"
				choices={[
					ANY,
					...issues.map(({ code, label }) => ({ value: code, label })),
				]}
				chosen={asked.issue}
			/>
			<ChoiceField
				label="Form"
				name="form"
				choices={[ANY, ...FORMS]}
				chosen={asked.form}
			/>
			<WindowFields from={asked.from} to={asked.to} />
			<button type="submit">Filter</button>
		</AskForm>
	);
}
