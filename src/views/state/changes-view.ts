/** What changed between two days: who took a stand or moved, what drafts and claims are new, each with the words before and after. */

import type { DraftState } from "../../model/state.js";
import type { DraftChange, StateChanges } from "../../model/state-change.js";
import type { Page } from "../page/page.js";
import { counted } from "../text/enumerate.js";
import { formatLongDay } from "../text/format-days.js";
import { claimChangesTable } from "./claim-changes-table.js";
import { draftChangesTable } from "./draft-changes-table.js";
import { eventsTable } from "./events-table.js";
import { pageNotes } from "./page-notes.js";
import { provisionsByDraft } from "./provision-table.js";
import { standChangesTable } from "./stand-changes-table.js";
import type { StateContext } from "./state-context.js";

/** The page of changes. `context` is that of the later state. */
export function viewChanges(
	context: StateContext,
	changes: StateChanges,
): Page {
	const repeated = changes.stands.filter(({ move }) => move === "repeated");
	return {
		name: "changes",
		title: titleOf(changes),
		notes: [
			...pageNotes(context),
			`${repeated.length === 0 ? "No stand" : counted(repeated.length, "stand")} repeated: a repetition is no change.`,
		],
		tables: [
			standChangesTable(context, changes.stands),
			draftChangesTable(context, changes.drafts),
			{
				...provisionsByDraft(context, newProvisions(changes.drafts)),
				title: "Newly reported of drafts",
				empty: "No new provision was reported.",
			},
			claimChangesTable(context, changes.claims),
			eventsTable(
				context,
				changes.events.map(({ event }) => event),
				{ title: "Newly told events", empty: "No new event was told." },
			),
		],
	};
}

/** The page where no earlier day was given and the record speaks for none: an empty table that says so. */
export function viewUndatedChanges(context: StateContext): Page {
	return {
		name: "changes",
		title: "What changed",
		notes: [
			...pageNotes(context),
			"No day is known to compare: nothing in the record has a date. Give the earlier day.",
		],
		tables: [
			{
				...standChangesTable(context, []),
				empty: "There are no two days to compare.",
			},
		],
	};
}

function titleOf({ before, after }: StateChanges): string {
	const since = before.asOf === null ? "" : formatLongDay(before.asOf);
	return after.asOf === null
		? `What changed since ${since}`
		: `What changed from ${since} to ${formatLongDay(after.asOf)}`;
}

/** Drafts with only the provisions that are new; all of a new draft's are. */
const newProvisions = (
	changes: readonly DraftChange[],
): readonly DraftState[] =>
	changes
		.filter(({ provisions }) => provisions.length > 0)
		.map(({ draft, provisions }) => ({ ...draft, provisions }));
