/** One draft: what is known of it, its text point by point with what a drafter should check, what is reported of it, and who stands where. */

import type { NegotiatingText, Point } from "../../model/negotiating-text.js";
import type { Span } from "../../model/span.js";
import type { DraftState } from "../../model/state.js";
import type { DraftView, DutyRow, PointRow } from "../draft/draft-view.js";
import { keyCell, wordsCell } from "../page/cells.js";
import {
	type Cell,
	column,
	type Page,
	type Row,
	type Table,
	table,
} from "../page/page.js";
import { draftNotes } from "./draft-notes.js";
import { pageNotes } from "./page-notes.js";
import { provisionsByDraft } from "./provision-table.js";
import { standsTable } from "./stands-table.js";
import type { StateContext } from "./state-context.js";

/** The text of a draft with its view, where the record has it. */
export interface DraftText {
	readonly text: NegotiatingText;
	readonly view: DraftView;
}

/** The draft that bears this key, its own or one of those taken together with it; null where the state knows none. */
export function draftOfKey(
	{ state: { drafts } }: StateContext,
	key: string,
): DraftState | null {
	return (
		drafts.find((draft) => draft.key === key) ??
		drafts.find(({ entries }) => entries.includes(key)) ??
		null
	);
}

/** `text` is null where the record does not have it. */
export function viewDraftPage(
	context: StateContext,
	draft: DraftState,
	text: DraftText | null,
): Page {
	return {
		name: "draft",
		title: context.draftName(draft.key),
		notes: [
			`${draftNotes(context, draft).join(" · ")}.`,
			...pageNotes(context),
		],
		tables: [
			pointsTable(draft, text),
			{
				...provisionsByDraft(context, [draft]),
				title: "What is reported of it",
			},
			standsTable(
				context,
				context.state.stands.filter(
					({ subject }) =>
						subject.kind === "draft" && subject.draft === draft.key,
				),
			),
		],
	};
}

/** A row for each obligation, one for a point without any. */
function pointsTable(draft: DraftState, told: DraftText | null): Table {
	return table({
		name: "points",
		title: "The text, point by point",
		columns: [
			column("point", "Point", { role: "group" }),
			column("issue", "Issue", { kind: "issue", role: "head-note" }),
			column("words", "Words", { role: "quote" }),
			column("who", "Who", { role: "text" }),
			column("force", "Force", { role: "lead" }),
			column("action", "Does what"),
			column("for", "For whom"),
			column("figures", "Figures"),
			column("by", "By when"),
			column("condition", "Condition"),
			column("check", "To check"),
		],
		rows:
			told === null
				? []
				: told.view.points.flatMap((row, at) => {
						const point = told.text.points[at];
						return point === undefined
							? []
							: pointRows(row, { point, document: draft.text ?? "" });
					}),
		empty: "The record does not have its text.",
	});
}

function pointRows(
	row: PointRow,
	{ point, document }: { readonly point: Point; readonly document: string },
): readonly Row[] {
	const head: Readonly<Record<string, Cell>> = {
		point: keyCell(row.id, row.id),
		issue: keyCell(point.issue, row.issue),
		words: wordsCell(row.words, {
			evidence: [evidenceOf(document, point.span)],
		}),
		check: wordsCell(
			row.notes.map(({ words, message }) => `${words}: ${message}`).join("; "),
		),
	};
	return row.duties.length === 0
		? [{ cells: head }]
		: row.duties.map((duty) => ({ cells: { ...head, ...dutyCells(duty) } }));
}

const dutyCells = (duty: DutyRow): Readonly<Record<string, Cell>> => ({
	who: wordsCell(duty.who),
	force: wordsCell(duty.force),
	action: wordsCell(duty.what),
	for: wordsCell(duty.forWhom),
	figures: wordsCell(duty.figures),
	by: wordsCell(duty.by),
	condition: wordsCell(duty.condition),
});

const evidenceOf = (document: string, span: Span) => ({
	document,
	span,
	statement: null,
	days: null,
	telling: document,
});
