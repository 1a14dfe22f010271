/** Events: what is reported to have happened or to be due, by date. */

import type { EventState } from "../../model/state.js";
import { daysCell, keyCell, wordsCell } from "../page/cells.js";
import { column, type Row, type Table, table } from "../page/page.js";
import { enumerate } from "../text/enumerate.js";
import { compareWords, type StateContext } from "./state-context.js";
import { TOLD_COLUMNS, toldCells } from "./told-by.js";

/** A row for each event, in the order given. */
export function eventsTable(
	context: StateContext,
	events: readonly EventState[],
	{ title, empty }: Pick<Table, "title" | "empty">,
): Table {
	return table({
		name: "events",
		title,
		columns: [
			column("date", "Date", { kind: "days", role: "lead" }),
			column("words", "What", { role: "text" }),
			column("kind", "Kind"),
			column("place", "Place"),
			column("participants", "Who"),
			...TOLD_COLUMNS,
		],
		rows: events.map((event) => eventRow(context, event)),
		empty,
	});
}

/** The last day that the state speaks for: the bound asked for, else the last day with a document; null without either. */
export function lastDayOf({ state }: StateContext): string | null {
	return state.asOf ?? state.coverage.days.at(-1)?.day ?? null;
}

/** Events that begin after a day, the first of them first; none where the day is unknown. */
export function expectedEvents(
	events: readonly EventState[],
	after: string | null,
): readonly EventState[] {
	if (after === null) return [];
	return events
		.flatMap((event) =>
			event.date !== null && event.date.from > after
				? [{ event, from: event.date.from }]
				: [],
		)
		.sort((a, b) => compareWords(a.from, b.from))
		.map(({ event }) => event);
}

function eventRow({ actorName }: StateContext, event: EventState): Row {
	return {
		cells: {
			date: daysCell(event.date, { tone: "label", unknown: "no date" }),
			words: wordsCell(event.words, { evidence: event.evidence }),
			kind: keyCell(event.kind, event.kind === "other" ? "" : event.kind),
			place: wordsCell(event.place),
			participants: wordsCell(enumerate(event.participants.map(actorName))),
			...toldCells(event.evidence),
		},
	};
}
