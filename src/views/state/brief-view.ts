/** The brief of a negotiation on a day: on the table, where they stand, in dispute, what changed, what is expected next. */

import type { DraftState } from "../../model/state.js";
import type { Page, Table } from "../page/page.js";
import { claimsTable } from "./claims-table.js";
import { eventsTable, expectedEvents, lastDayOf } from "./events-table.js";
import { pageNotes } from "./page-notes.js";
import { provisionsByDraft } from "./provision-table.js";
import { standsTable } from "./stands-table.js";
import type { StateContext } from "./state-context.js";

/** `changes` is the table of what changed since a day, where one was asked for. */
export function viewStateBrief(
	context: StateContext,
	changes: Table | null,
): Page {
	const { state } = context;
	return {
		name: "brief",
		title: "The state of play",
		notes: pageNotes(context),
		tables: [
			provisionsByDraft(context, onTheTable(state.drafts)),
			standsTable(context, state.stands),
			claimsTable(
				context,
				state.claims.filter(({ status }) => status !== "claimed"),
			),
			...(changes === null ? [] : [changes]),
			{
				...eventsTable(
					context,
					expectedEvents(state.events, lastDayOf(context)),
					{
						title: "Expected next",
						empty: "Nothing was found to be due after the last day read.",
					},
				),
				name: "expected",
			},
		],
	};
}

/**
 * Settled drafts, then names that several drafts bear, where something is reported of them: a bare "plan" of which nothing is
 * reported tells a reader of a brief nothing.
 */
function onTheTable(drafts: readonly DraftState[]): readonly DraftState[] {
	const isSettled = ({ candidates }: DraftState) => candidates.length === 0;
	return [
		...drafts.filter(isSettled),
		...drafts.filter(
			(draft) => !isSettled(draft) && draft.provisions.length > 0,
		),
	];
}
