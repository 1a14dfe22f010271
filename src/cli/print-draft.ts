/** Prints one negotiating text taken apart. */

import { basename } from "node:path";
import { holdArticles } from "../app/hold-articles.js";
import { isUnread, openDraftReader } from "../app/open-draft.js";
import { draftUnreadMessage } from "../views/draft/draft-finding-messages.js";
import { viewDraftJson } from "../views/draft/draft-json.js";
import { viewDraft } from "../views/draft/draft-view.js";
import {
	formatDraft,
	formatDraftMarkdown,
	type PageFormat,
} from "../views/draft/format-draft.js";
import {
	formatReports,
	formatReportsMarkdown,
} from "../views/draft/format-reports.js";
import { viewReportJson, viewReports } from "../views/draft/reports-view.js";
import { unreadMessage } from "../views/finding-messages.js";
import { complain } from "./complain.js";
import { DONE, INPUT_REFUSED } from "./exit-codes.js";
import { terminalInk, terminalWidth } from "./terminal.js";
import { write } from "./write.js";

/** How it is printed. */
export type PrintForm = "text" | "json" | "markdown";

/** How a text is printed, and the articles on it to hold against it. */
export interface DraftPrint {
	readonly form: PrintForm;
	readonly articles: readonly string[];
}

/** The exit code; a text or an article that could not be read is complained of. */
export async function printDraft(
	path: string,
	{ form, articles }: DraftPrint,
): Promise<number> {
	const reader = openDraftReader();
	const draft = await reader.read(path);
	if (isUnread(draft)) {
		complain(`${nameOfInput(path)}: ${draftUnreadMessage(draft)}`);
		return INPUT_REFUSED;
	}
	const { reports, refused } = await holdArticles(articles, draft, reader);
	for (const { path: article, unread } of refused)
		complain(`${nameOfInput(article)}: ${unreadMessage(unread)}`);
	const code = refused.length > 0 ? INPUT_REFUSED : DONE;
	if (form === "json") {
		const view = {
			...viewDraftJson(draft),
			...(articles.length > 0 ? { reports: reports.map(viewReportJson) } : {}),
		};
		await write(`${JSON.stringify(view, null, 1)}\n`);
		return code;
	}
	const view = viewDraft(draft, {
		issues: reader.issues,
		name: nameOfInput(path),
	});
	const page: PageFormat = { width: terminalWidth(), ink: terminalInk() };
	const rows = viewReports(reports, nameOfInput);
	await write(
		form === "markdown"
			? formatDraftMarkdown(view) + formatReportsMarkdown(rows)
			: formatDraft(view, page) + formatReports(rows, page),
	);
	return code;
}

/** The file's name without its folders. */
export function nameOfInput(path: string): string {
	return path === "-" ? "standard input" : basename(path);
}
