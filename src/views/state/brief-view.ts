/** The brief of a negotiation on a day: on the table, where they stand, in dispute, what changed, what is expected next. */

import type { DraftState } from "../../model/state.js";
import type { StandsSince } from "../../model/state-change.js";
import type { Page, Table } from "../page/page.js";
import { enumerate } from "../text/enumerate.js";
import { formatLongDay } from "../text/format-days.js";
import { briefly, foremostOf } from "./briefly.js";
import { claimsTable } from "./claims-table.js";
import { eventsTable, expectedEvents, lastDayOf } from "./events-table.js";
import { pageNotes } from "./page-notes.js";
import { provisionsByDraft } from "./provision-table.js";
import { standChangesTable } from "./stand-changes-table.js";
import { presentEvidence, standsInOrder, standsTable } from "./stands-table.js";
import type { StateContext } from "./state-context.js";
import { tellingsOf } from "./told-by.js";

/** `recent` is null where no day is known to look back to: then the brief has no section of changes. */
export function viewStateBrief(
	context: StateContext,
	recent: StandsSince | null,
): Page {
	const { state } = context;
	return {
		name: "brief",
		title: "The state of play",
		notes: pageNotes(context),
		tables: [
			briefly(tableOfDrafts(context), "travaux drafts prints all."),
			foremostOf(standsInOrder(context, state.stands), {
				tableOf: (stands) => standsTable(context, stands),
				tellingsOf: (stand) => tellingsOf(presentEvidence(stand)).tellings,
				where:
					"travaux matrix has who stands where, travaux export every position.",
			}),
			briefly(
				claimsTable(
					context,
					state.claims.filter(({ status }) => status !== "claimed"),
				),
				"travaux claims prints all.",
			),
			...(recent === null
				? []
				: [
						briefly(
							changedTable(context, recent),
							"travaux changes prints all.",
						),
					]),
			{
				...briefly(
					eventsTable(
						context,
						expectedEvents(state.events, lastDayOf(context)),
						{
							title: "Expected next",
							empty: "Nothing was found to be due after the last day read.",
						},
					),
					"travaux timeline prints all.",
				),
				name: "expected",
			},
		],
	};
}

/** Where nothing had been read by then all is new, and telling it again tells nothing. */
function changedTable(
	context: StateContext,
	{ since, documents, stands }: StandsSince,
): Table {
	const moved = standChangesTable(context, documents === 0 ? [] : stands);
	return {
		...moved,
		title: `Changed since ${formatLongDay(since)}`,
		empty:
			documents === 0
				? "The record has no document up to that day: all of this is new."
				: moved.empty,
	};
}

/** Names of drafts beyond this many say no more than their number. */
const MOST_NAMED = 12;

/**
 * The drafts of which something is told, those first that are known apart from others of their name. A bare "plan" of which nothing
 * is reported tells a reader of a brief nothing, and a year of news holds hundreds: they are named in the legend.
 */
function tableOfDrafts(context: StateContext): Table {
	const { drafts } = context.state;
	const settled = drafts.filter(({ candidates }) => candidates.length === 0);
	const unsettled = drafts.filter(({ candidates }) => candidates.length > 0);
	const table = provisionsByDraft(context, [
		...settled.filter(isTold),
		...unsettled.filter(({ provisions }) => provisions.length > 0),
	]);
	const bare = settled
		.filter((draft) => !isTold(draft))
		.map(({ key }) => context.draftName(key));
	return bare.length === 0
		? table
		: { ...table, legend: [...table.legend, namedToo(bare)] };
}

const isTold = ({ provisions, points, text }: DraftState): boolean =>
	provisions.length > 0 || points !== null || text !== null;

function namedToo(names: readonly string[]): string {
	const more = names.length - MOST_NAMED;
	const listed = [
		...names.slice(0, MOST_NAMED),
		...(more > 0 ? [`${more} more`] : []),
	];
	return `Named too, with nothing reported of what they provide: ${enumerate(listed)}.`;
}
