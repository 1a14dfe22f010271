/** The timeline: events by date, and day by day how much was published and said and which drafts came up. */

import type { EventState } from "../../model/state.js";
import { countCell, daysCell, wordsCell } from "../page/cells.js";
import {
	column,
	type Page,
	type Row,
	type Table,
	table,
} from "../page/page.js";
import { eventsTable } from "./events-table.js";
import { pageNotes } from "./page-notes.js";
import { compareWords, type StateContext } from "./state-context.js";

/** `statements` counts statements by the day on which they were said, else published. */
export function viewTimeline(
	context: StateContext,
	statements: ReadonlyMap<string, number>,
): Page {
	return {
		name: "timeline",
		title: "What happened when",
		notes: pageNotes(context),
		tables: [
			eventsTable(context, byDate(context.state.events), {
				title: "Events",
				empty: "No event was found.",
			}),
			daysTable(context, statements),
		],
	};
}

/** The first first; those without a date last, in the order of the state. */
function byDate(events: readonly EventState[]): readonly EventState[] {
	const last = "9999";
	return [...events].sort(
		(a, b) =>
			compareWords(a.date?.from ?? last, b.date?.from ?? last) ||
			compareWords(a.date?.to ?? last, b.date?.to ?? last),
	);
}

function daysTable(
	{ state, draftName }: StateContext,
	statements: ReadonlyMap<string, number>,
): Table {
	const documents = new Map(
		state.coverage.days.map((one) => [one.day, one.documents]),
	);
	const drafts = new Map<string, string[]>();
	for (const { key, days } of state.drafts)
		if (days !== null)
			drafts.set(days.from, [...(drafts.get(days.from) ?? []), draftName(key)]);
	const days = [
		...new Set([
			...state.coverage.days
				.filter((one) => one.documents > 0)
				.map(({ day }) => day),
			...statements.keys(),
			...drafts.keys(),
		]),
	].sort(compareWords);
	return table({
		name: "days",
		title: "Day by day",
		columns: [
			column("day", "Day", { kind: "days", role: "lead" }),
			column("documents", "Documents", { kind: "count" }),
			column("statements", "Statements", { kind: "count" }),
			column("drafts", "Drafts first spoken of", { role: "text" }),
		],
		rows: days.map(
			(day): Row => ({
				cells: {
					day: daysCell({ from: day, to: day }, { tone: "label" }),
					documents: countCell(documents.get(day) ?? 0),
					statements: countCell(statements.get(day) ?? 0),
					drafts: wordsCell((drafts.get(day) ?? []).join("; ")),
				},
			}),
		),
		empty: "No day is known.",
		layout: "grid",
	});
}
