/** Drafts that are new or of which something other is told than before. */

import type { DraftChange } from "../../model/state-change.js";
import { daysCell, keyCell, wordsCell } from "../page/cells.js";
import { column, type Row, type Table, table } from "../page/page.js";
import type { StateContext } from "./state-context.js";

/** A row for each draft, with what is other in it. */
export function draftChangesTable(
	context: StateContext,
	changes: readonly DraftChange[],
): Table {
	return table({
		name: "drafts",
		title: "Drafts",
		columns: [
			column("kind", "Change", { role: "lead" }),
			column("draft", "Draft", { kind: "draft", role: "text" }),
			column("what", "What is other"),
			column("days", "Spoken of", { kind: "days" }),
		],
		rows: changes.map(
			({ kind, draft, what, after }): Row => ({
				cells: {
					kind: keyCell(kind, kind, { tone: "label" }),
					draft: keyCell(draft.key, context.draftName(draft.key), {
						evidence: after,
					}),
					what: wordsCell(what.join(", ")),
					days: daysCell(draft.days),
				},
			}),
		),
		empty: "No draft is new or other.",
	});
}
