/** Prints one negotiating text taken apart. */

import { basename } from "node:path";
import { isUnread, openDraftReader } from "../app/open-draft.js";
import { draftUnreadMessage } from "../views/draft/draft-finding-messages.js";
import { viewDraftJson } from "../views/draft/draft-json.js";
import { viewDraft } from "../views/draft/draft-view.js";
import {
	formatDraft,
	formatDraftMarkdown,
} from "../views/draft/format-draft.js";
import { complain } from "./complain.js";
import { DONE, INPUT_REFUSED } from "./exit-codes.js";
import { terminalInk, terminalWidth } from "./terminal.js";
import { write } from "./write.js";

/** How it is printed. */
export type PrintForm = "text" | "json" | "markdown";

/** The exit code; a text that could not be read is complained of. */
export async function printDraft(
	path: string,
	form: PrintForm,
): Promise<number> {
	const reader = openDraftReader();
	const draft = await reader.read(path);
	if (isUnread(draft)) {
		complain(`${nameOfInput(path)}: ${draftUnreadMessage(draft)}`);
		return INPUT_REFUSED;
	}
	if (form === "json") {
		await write(`${JSON.stringify(viewDraftJson(draft), null, 1)}\n`);
		return DONE;
	}
	const view = viewDraft(draft, {
		issues: reader.issues,
		name: nameOfInput(path),
	});
	await write(
		form === "markdown"
			? formatDraftMarkdown(view)
			: formatDraft(view, { width: terminalWidth(), ink: terminalInk() }),
	);
	return DONE;
}

/** The file's name without its folders. */
export function nameOfInput(path: string): string {
	return path === "-" ? "standard input" : basename(path);
}
