/** What drafts are reported to provide: a row for each provision, under its draft or under its issue. */

import type { DraftState, ProvisionState } from "../../model/state.js";
import { keyCell, wordsCell } from "../page/cells.js";
import {
	type Cell,
	type Column,
	column,
	type Row,
	type Table,
	table,
} from "../page/page.js";
import { enumerate } from "../text/enumerate.js";
import { formatFigure } from "../text/format-figure.js";
import { formatParties } from "../text/format-parties.js";
import { draftNotes } from "./draft-notes.js";
import type { StateContext } from "./state-context.js";
import { TOLD_COLUMNS, toldCells } from "./told-by.js";

const COLUMNS: readonly Column[] = [
	column("words", "Provision", { role: "text" }),
	column("parties", "Obliges and benefits"),
	column("figures", "Figures"),
	column("point", "Point of the text"),
	column("differs", "Told otherwise than in the text"),
	...TOLD_COLUMNS,
];

const EMPTY = "No provision of a draft was found.";

/** Rows under their draft, issues in order of the codebook; a draft without provisions has one row that says so. */
export function provisionsByDraft(
	context: StateContext,
	drafts: readonly DraftState[],
): Table {
	return table({
		name: "provisions",
		title: "On the table",
		columns: [
			column("draft", "Draft", { kind: "draft", role: "group" }),
			column("status", "Status", { role: "head-note" }),
			column("issue", "Issue", { kind: "issue", role: "lead" }),
			...COLUMNS,
		],
		rows: drafts.flatMap((draft) => {
			const head = {
				draft: draftCell(context, draft),
				status: wordsCell(draftNotes(context, draft).join(" · ")),
			};
			const rows = [...draft.provisions]
				.sort((a, b) => byIssue(context, a, b))
				.map(
					(provision): Row => ({
						cells: {
							...head,
							issue: issueCell(context, provision.issue),
							...provisionCells(context, draft, provision),
						},
					}),
				);
			return rows.length === 0 ? [{ cells: head }] : rows;
		}),
		empty: EMPTY,
	});
}

/** Rows under their issue, so that each matter can be followed from draft to draft; drafts in the order given. */
export function provisionsByIssue(
	context: StateContext,
	drafts: readonly DraftState[],
): Table {
	const told = drafts.flatMap((draft) =>
		draft.provisions.map((provision) => ({ draft, provision })),
	);
	return table({
		name: "history",
		title: "Each issue through the drafts",
		columns: [
			column("issue", "Issue", { kind: "issue", role: "group" }),
			column("draft", "Draft", { kind: "draft", role: "lead" }),
			...COLUMNS,
		],
		rows: told
			.map((one, at) => ({ ...one, at }))
			.sort((a, b) => byIssue(context, a.provision, b.provision) || a.at - b.at)
			.map(
				({ draft, provision }): Row => ({
					cells: {
						issue: issueCell(context, provision.issue),
						draft: draftCell(context, draft),
						...provisionCells(context, draft, provision),
					},
				}),
			),
		empty: EMPTY,
	});
}

const byIssue = (
	{ subjectOrder }: StateContext,
	a: ProvisionState,
	b: ProvisionState,
): number =>
	subjectOrder(
		{ kind: "issue", issue: a.issue },
		{ kind: "issue", issue: b.issue },
	);

const draftCell = ({ draftName }: StateContext, draft: DraftState): Cell =>
	keyCell(draft.key, draftName(draft.key), {
		evidence: draft.evidence.slice(0, 1),
	});

const issueCell = ({ issueLabel }: StateContext, issue: string): Cell =>
	keyCell(issue, issueLabel(issue), { tone: "label" });

function provisionCells(
	context: StateContext,
	draft: DraftState,
	{
		words,
		obligor,
		beneficiary,
		figures,
		point,
		differs,
		evidence,
	}: ProvisionState,
): Row["cells"] {
	return {
		words: wordsCell(words, { evidence }),
		parties: wordsCell(
			formatParties({
				obligor: obligor && context.actorName(obligor),
				beneficiary: beneficiary && context.actorName(beneficiary),
			}),
		),
		figures: wordsCell(figures.map(formatFigure).join(", ")),
		point: {
			...wordsCell(
				point !== null
					? `point ${point}`
					: draft.text === null
						? null
						: "no such point in the text",
			),
			value: point,
		},
		differs: {
			...wordsCell(
				differs.length === 0
					? null
					: `other ${enumerate(differs)} than in the text`,
			),
			value: differs.length === 0 ? null : differs.join(" "),
			tone: "against",
		},
		...toldCells(evidence),
	};
}
