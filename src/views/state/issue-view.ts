/** One issue: what the drafts provide on it, and who stands where, step by step. */

import type { Page } from "../page/page.js";
import { pageNotes } from "./page-notes.js";
import { provisionsByIssue } from "./provision-table.js";
import { standsTable } from "./stands-table.js";
import type { StateContext } from "./state-context.js";
import { stepsTable } from "./steps-table.js";

/** The page of an issue by its code; its tables are empty where nothing is known of it. */
export function viewIssue(context: StateContext, issue: string): Page {
	const { state } = context;
	const stands = state.stands.filter(
		({ subject }) => subject.kind === "issue" && subject.issue === issue,
	);
	const drafts = state.drafts.map((draft) => ({
		...draft,
		provisions: draft.provisions.filter((one) => one.issue === issue),
	}));
	return {
		name: "issue",
		title: context.issueLabel(issue),
		notes: pageNotes(context),
		tables: [
			provisionsByIssue(context, drafts),
			standsTable(context, stands),
			{
				...stepsTable(context, stands, "actor"),
				title: "How they came to stand there",
			},
		],
	};
}
