/** The drafts: their line, what each is reported to provide, and each issue through all of them. */

import type { DraftState } from "../../model/state.js";
import { countCell, daysCell, keyCell, wordsCell } from "../page/cells.js";
import {
	column,
	type Page,
	type Row,
	type Table,
	table,
} from "../page/page.js";
import { enumerate } from "../text/enumerate.js";
import { pageNotes } from "./page-notes.js";
import { provisionsByDraft, provisionsByIssue } from "./provision-table.js";
import type { StateContext } from "./state-context.js";
import { tellingsOf } from "./told-by.js";

/** `texts` holds what moved between the texts of drafts that the record has, where it has several. */
export function viewDrafts(
	context: StateContext,
	texts: readonly Table[] = [],
): Page {
	const { drafts } = context.state;
	return {
		name: "drafts",
		title: "Texts under negotiation",
		notes: pageNotes(context),
		tables: [
			lineTable(context, drafts),
			provisionsByDraft(context, drafts),
			provisionsByIssue(context, drafts),
			...texts,
		],
	};
}

function lineTable(
	context: StateContext,
	drafts: readonly DraftState[],
): Table {
	return table({
		name: "line",
		title: "The line of drafts",
		columns: [
			column("days", "Spoken of", { kind: "days", role: "lead" }),
			column("draft", "Draft", { kind: "draft", role: "text" }),
			column("after", "After", { kind: "draft", role: "quote" }),
			column("names", "Also called"),
			column("points", "Points", { kind: "count" }),
			column("status", "Status"),
			column("by", "By"),
			column("backers", "Backed by"),
			column("candidates", "May be"),
			column("text", "Text", { kind: "document" }),
			column("tellings", "Tellings", { kind: "count" }),
		],
		rows: drafts.map((draft) => draftRow(context, draft)),
		empty: "No draft was found.",
	});
}

function draftRow(
	{ actorName, draftName }: StateContext,
	draft: DraftState,
): Row {
	const names = (keys: readonly string[]): string =>
		enumerate(keys.map(actorName));
	const others = draft.names.filter((name) => name !== draft.name);
	const { after, text, points } = draft;
	return {
		cells: {
			days: daysCell(draft.days, { tone: "label", unknown: "no date" }),
			draft: keyCell(draft.key, draftName(draft.key), {
				tone: "name",
				evidence: draft.evidence,
			}),
			after:
				after === null
					? wordsCell(null)
					: keyCell(after.draft, `after ${draftName(after.draft)}`, {
							evidence: after.evidence,
						}),
			names: labelled("also", others.join("; ")),
			points:
				points === null
					? wordsCell(null)
					: countCell(points, `${points} points`),
			status: wordsCell(draft.status.join(", ")),
			by: labelled("by", names(draft.by)),
			backers: labelled("backed by", names(draft.backers)),
			candidates: labelled(
				"may be",
				draft.candidates.map(draftName).join(" or "),
			),
			text: keyCell(text, text === null ? "" : "text in the record"),
			tellings: countCell(tellingsOf(draft.evidence).tellings, ""),
		},
	};
}

const labelled = (label: string, words: string) =>
	words === ""
		? wordsCell(null)
		: { ...wordsCell(`${label} ${words}`), value: words };
